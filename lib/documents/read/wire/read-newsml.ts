import { wireItem } from '@/lib/core/text/wire-item'
import { RefusedDocument } from '../../refused-document'
import { startClock } from '../clock'
import { readHtml } from '../read-html'
import type { Reading } from '../reading'
import { bodyHtml } from './body-html'
import { otherItems, wordsOrMarkup } from './read-newsml-g2'
import { nitfStory } from './read-nitf'
import { readingOf, type WireStory } from './wire-story'
import { readWireDay, readWireTime } from './wire-time'
import { childrenNamed, elementsNamed, findElement, parseXml, rawWords, wordsIn, type XmlElement } from './xml-tree'

/** A NewsML 1 file, of which agencies made use in many ways: fields are looked for wherever they stand in the first item. */
export function readNewsMl(source: string): Reading {
  const tick = startClock()
  const root = parseXml(source, 'This NewsML file', tick)
  const items = [...elementsNamed(root, 'NewsItem')]
  const [item] = items
  if (!item) throw new RefusedDocument('invalid', 'There is no news item in this NewsML file.')
  const first = (name: string) => findElement(item, name)
  const told = (name: string) => first(name)?.attributes.FormalName
  const created = wordsIn(first('ThisRevisionCreated')) ?? wordsIn(first('FirstCreated'))
  const { body, inner } = bodyOf(item, tick)
  return readingOf({
    item: wireItem('newsml', {
      itemId: idOf(item),
      version: wordsIn(first('RevisionId')),
      versionCreated: readWireTime(created),
      status: told('Status'),
      urgency: told('Urgency'),
      provider: wordsIn(first('ProviderId')),
    }),
    headline: wordsIn(first('HeadLine')) ?? inner?.headline,
    standfirst: wordsIn(first('SubHeadLine')) ?? inner?.standfirst,
    byline: wordsIn(first('ByLine')) ?? inner?.byline,
    dateline: wordsIn(first('DateLine')) ?? inner?.dateline,
    date: readWireDay(created),
    language: item.attributes.lang ?? told('Language'),
    body,
    notes: otherItems(items.length - 1),
  })
}

/** The public identifier without the revision at its end, which is another in each version. */
function idOf(item: XmlElement): string | undefined {
  const whole = wordsIn(findElement(item, 'PublicIdentifier'))
  const revision = wordsIn(findElement(item, 'RevisionId'))
  if (whole) return revision && whole.endsWith(`:${revision}`) ? whole.slice(0, -revision.length - 1) : whole
  const parts = ['ProviderId', 'DateId', 'NewsItemId'].map((name) => wordsIn(findElement(item, name)))
  return parts.every(Boolean) ? `urn:newsml:${parts.join(':')}` : undefined
}

/** Parts of an item that say of themselves that they are no story. */
const NO_STORY = /^(?:stylesheet|head ?line|logo|photo|picture|caption|graphic)/i

/** The longest text among the parts of an item. */
function bodyOf(item: XmlElement, tick: () => void): { body: Reading; inner?: WireStory } {
  const parts = [...storyComponents(item)].flatMap((component) =>
    childrenNamed(component, 'ContentItem').flatMap((content) => {
      const data = findElement(content, 'DataContent')
      return data ? [data] : []
    }),
  )
  const [longest] = parts.map((data) => ({ data, length: rawWords(data).length })).sort((a, b) => b.length - a.length)
  if (!longest) return { body: { blocks: [], notes: [] } }
  const { data } = longest
  const nitf = findElement(data, 'nitf')
  const inner = nitf && nitfStory(nitf, tick)
  if (inner) return { body: inner.body, inner }
  const isMarked = data.children.some((node) => typeof node !== 'string')
  const html = isMarked ? bodyHtml((findElement(data, 'body') ?? data).children, 'xhtml') : undefined
  return { body: html === undefined ? wordsOrMarkup(rawWords(data), tick) : readHtml(html, tick) }
}

function* storyComponents(parent: XmlElement): Generator<XmlElement> {
  for (const component of childrenNamed(parent, 'NewsComponent')) {
    const role = childrenNamed(component, 'Role')[0]?.attributes.FormalName ?? ''
    if (NO_STORY.test(role)) continue
    yield component
    yield* storyComponents(component)
  }
}
