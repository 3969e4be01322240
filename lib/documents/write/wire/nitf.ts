import type { ExportInput } from '../export-input'
import { escapeHtml, openTag } from '../html-escape'
import type { MarkedBlock } from '../join-changed-breaks'
import { type Nested, nestRuns } from '../nest-runs'
import { type List, outline, type Section } from '../outline'
import { safeLink } from '../safe-link'
import { outgoingItem } from './item'
import { wireStory } from './story'

/** An item in NITF 3.6: a correction has the same `doc-id`, a higher version, and says what was corrected. */
export function writeNitf(input: ExportInput): string {
  const story = wireStory(input, ['headline', 'standfirst', 'byline', 'dateline'])
  const item = outgoingItem(input)
  const element = (name: string, words: string | undefined) =>
    words ? [`<${name}>${escapeHtml(words)}</${name}>`] : []
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    openTag('nitf', {
      xmlns: 'http://iptc.org/std/NITF/2006-10-18/',
      version: '-//IPTC//DTD NITF 3.6//EN',
      baselang: item.language,
    }),
    '<head>',
    `<title>${escapeHtml(story.headline)}</title>`,
    '<docdata management-status="usable">',
    ...(item.notice ? [empty('correction', { info: item.notice, 'id-string': item.id })] : []),
    empty('doc-id', { 'id-string': item.id, regsrc: item.source ?? item.provider }),
    ...(item.urgency === undefined ? [] : [empty('urgency', { 'ed-urg': String(item.urgency) })]),
    empty('date.issue', { norm: item.versionCreated }),
    empty('du-key', { version: String(item.version) }),
    '</docdata>',
    '</head>',
    '<body>',
    '<body.head>',
    `<hedline><hl1>${escapeHtml(story.headline)}</hl1>${element('hl2', story.standfirst).join('')}</hedline>`,
    ...element('byline', story.byline),
    ...(story.dateline ? [`<dateline><location>${escapeHtml(story.dateline)}</location></dateline>`] : []),
    '</body.head>',
    '<body.content>',
    ...outline(story.blocks).map(writeSection),
    '</body.content>',
    '</body>',
    '</nitf>',
    '',
  ].join('\n')
}

const empty = (name: string, attributes: Readonly<Record<string, string>>) =>
  openTag(name, attributes).replace(/>$/, '/>')

/** Kinds of block that NITF has no element for: they say by their class what they are. */
const CLASSED: ReadonlySet<string> = new Set(['standfirst', 'byline', 'dateline', 'caption'])

function writeSection(section: Section): string {
  if (section.type === 'list') return writeList(section)
  if (section.type === 'quote') return writeQuote(section.blocks)
  const { type, level = 2 } = section.block.kind
  if (type === 'pull-quote') return writeQuote([section.block], 'pull-quote')
  if (type === 'headline' || type === 'subhead')
    return element('hl2', section.block, level > 2 ? `level-${level}` : undefined)
  return element('p', section.block, CLASSED.has(type) ? type : undefined)
}

const element = (name: string, { runs }: MarkedBlock, className?: string) =>
  `${openTag(name, { class: className })}${inline(nestRuns(runs))}</${name}>`

const writeQuote = (blocks: readonly MarkedBlock[], className?: string) =>
  `${openTag('bq', { class: className })}<block>${blocks.map((block) => element('p', block)).join('\n')}</block></bq>`

function writeList({ isOrdered, items }: List): string {
  const name = isOrdered ? 'ol' : 'ul'
  const lines = items.map(
    ({ block, lists }) => `<li>${inline(nestRuns(block.runs))}${lists.map(writeList).join('')}</li>`,
  )
  return `<${name}>\n${lines.join('\n')}\n</${name}>`
}

const inline = (nodes: readonly Nested[]): string => nodes.map(writeNode).join('')

function writeNode(node: Nested): string {
  if (node.type === 'words') return escapeHtml(node.run.text).replaceAll('\n', '<br/>')
  const inside = inline(node.children)
  if (node.type === 'bold' || node.type === 'italic') return `<em class="${node.type}">${inside}</em>`
  const href = node.type === 'link' ? safeLink(node.href) : undefined
  return href ? `${openTag('a', { href })}${inside}</a>` : inside
}
