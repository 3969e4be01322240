import type { ImportNote } from '@/lib/core/text/import-note'
import { wireItem } from '@/lib/core/text/wire-item'
import { RefusedDocument } from '../../refused-document'
import { startClock } from '../clock'
import { readHtml } from '../read-html'
import { readText } from '../read-text'
import type { Reading } from '../reading'
import { asFragment, bodyHtml, looksLikeHtml } from './body-html'
import { nitfStory } from './read-nitf'
import { readingOf, type WireStory } from './wire-story'
import { readWireDay, readWireTime } from './wire-time'
import { childrenNamed, elementsNamed, findElement, parseXml, rawWords, wordsIn, type XmlElement } from './xml-tree'

/** A NewsML-G2 file: a news item, alone or in a message; of several the first that has a text. */
export function readNewsMlG2(source: string): Reading {
  const tick = startClock()
  const root = parseXml(source, 'This NewsML-G2 file', tick)
  const items = root.name === 'newsItem' ? [root] : [...elementsNamed(root, 'newsItem')]
  const texts = items.filter(hasText)
  const item = texts[0] ?? items[0]
  if (!item) throw new RefusedDocument('invalid', 'There is no news item in this NewsML-G2 file.')
  return readingOf(storyOf(item, otherItems(items.length - 1), tick))
}

const hasText = (item: XmlElement) =>
  findElement(item, 'inlineXML') !== undefined || findElement(item, 'inlineData') !== undefined

/** Told of each wire that holds several. */
export const otherItems = (count: number): ImportNote[] =>
  count > 0
    ? [
        {
          kind: 'other-items',
          count,
          message:
            count === 1
              ? 'One other item of the message was left out.'
              : `${count} other items of the message were left out.`,
        },
      ]
    : []

function storyOf(item: XmlElement, notes: readonly ImportNote[], tick: () => void): WireStory {
  const about = findElement(item, 'itemMeta')
  const content = findElement(item, 'contentMeta')
  const { body, inner } = bodyOf(findElement(item, 'contentSet'), tick)
  const timeOf = (name: string, from: XmlElement | undefined) => wordsIn(childrenNamed(from, name)[0])
  const times = [timeOf('versionCreated', about), timeOf('contentModified', content), timeOf('contentCreated', content)]
  const headlines = childrenNamed(content, 'headline')
  const isSub = ({ attributes: { role = '' } }: XmlElement) => /sub/i.test(role)
  const provider = childrenNamed(about, 'provider')[0]
  return {
    item: wireItem('newsml-g2', {
      itemId: item.attributes.guid,
      version: item.attributes.version ?? '1',
      versionCreated: times.map(readWireTime).find(Boolean),
      status: childrenNamed(about, 'pubStatus')[0]?.attributes.qcode,
      urgency: wordsIn(childrenNamed(content, 'urgency')[0]),
      provider:
        wordsIn(provider) ?? provider?.attributes.literal ?? provider?.attributes.qcode ?? provider?.attributes.uri,
    }),
    headline: wordsIn(headlines.find((one) => !isSub(one))) ?? inner?.headline,
    standfirst: wordsIn(headlines.find(isSub)) ?? inner?.standfirst,
    byline: wordsIn(childrenNamed(content, 'by')[0]) ?? inner?.byline,
    dateline: wordsIn(childrenNamed(content, 'dateline')[0]) ?? inner?.dateline,
    date: times.map(readWireDay).find(Boolean),
    language: childrenNamed(content, 'language')[0]?.attributes.tag ?? item.attributes.lang,
    body,
    notes,
  }
}

/** The text of an item: NITF or XHTML inside it, or words; the first there is. */
function bodyOf(content: XmlElement | undefined, tick: () => void): { body: Reading; inner?: WireStory } {
  for (const inline of content ? elementsNamed(content, 'inlineXML') : []) {
    const nitf = findElement(inline, 'nitf')
    const inner = nitf && nitfStory(nitf, tick)
    if (inner) return { body: inner.body, inner }
    const body = readHtml(bodyHtml((findElement(inline, 'body') ?? inline).children, 'xhtml'), tick)
    if (body.blocks.length > 0) return { body }
  }
  const data = content && findElement(content, 'inlineData')
  return { body: data ? wordsOrMarkup(rawWords(data), tick) : { blocks: [], notes: [] } }
}

/** Words of a wire that may be markup in disguise. */
export const wordsOrMarkup = (raw: string, tick: () => void): Reading =>
  looksLikeHtml(raw) ? readHtml(asFragment(raw), tick) : readText(raw)
