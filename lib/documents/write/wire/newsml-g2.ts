import type { ExportInput } from '../export-input'
import { escapeHtml, openTag } from '../html-escape'
import { outgoingItem } from './item'
import { storyXhtml, wireStory } from './story'

/** An item in NewsML-G2 with its story as XHTML: a correction has the same `guid`, a higher version, and a signal. */
export function writeNewsMlG2(input: ExportInput): string {
  const story = wireStory(input, ['headline', 'standfirst', 'byline'])
  const item = outgoingItem(input)
  const attributes = {
    xmlns: 'http://iptc.org/std/nar/2006-10-01/',
    guid: item.uri,
    version: String(item.version),
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    'xml:lang': item.language,
  }
  const field = (name: string, words: string | undefined, role?: string) =>
    words ? [`${openTag(name, { role })}${escapeHtml(words)}</${name}>`] : []
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    openTag('newsItem', attributes),
    '<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>',
    '<itemMeta>',
    '<itemClass qcode="ninat:text"/>',
    empty('provider', { literal: item.provider }),
    `<versionCreated>${item.versionCreated}</versionCreated>`,
    '<pubStatus qcode="stat:usable"/>',
    '<generator>Stet</generator>',
    ...field('edNote', item.notice),
    ...(item.notice ? ['<signal qcode="sig:correction"/>'] : []),
    '</itemMeta>',
    '<contentMeta>',
    ...(item.urgency === undefined ? [] : [`<urgency>${item.urgency}</urgency>`]),
    ...(item.source ? [empty('infoSource', { literal: item.source })] : []),
    empty('language', { tag: item.language }),
    ...field('headline', story.headline),
    ...field('headline', story.standfirst, 'hld:subHeadline'),
    ...field('by', story.byline),
    '</contentMeta>',
    '<contentSet>',
    '<inlineXML contenttype="application/xhtml+xml">',
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${escapeHtml(story.headline)}</title></head>`,
    `<body>\n${storyXhtml(story)}\n</body></html>`,
    '</inlineXML>',
    '</contentSet>',
    '</newsItem>',
    '',
  ].join('\n')
}

const empty = (name: string, attributes: Readonly<Record<string, string>>) =>
  openTag(name, attributes).replace(/>$/, '/>')
