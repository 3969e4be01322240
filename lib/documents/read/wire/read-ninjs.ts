import { wireItem } from '@/lib/core/text/wire-item'
import { RefusedDocument } from '../../refused-document'
import { startClock } from '../clock'
import { readHtml } from '../read-html'
import { readText } from '../read-text'
import type { Reading } from '../reading'
import { asFragment } from './body-html'
import { isObject, parseJsonObject } from './parse-json'
import { readingOf } from './wire-story'
import { readWireDay, readWireTime } from './wire-time'

type Item = Readonly<Record<string, unknown>>
/** One of the headlines, descriptions or bodies of ninjs 2 and 3. */
interface Part {
  readonly role: string
  readonly type: string
  readonly value: string
}

/** What must be text where it is there at all. */
const TEXTS =
  'uri guid headline byline by dateline body_text body_html body_xhtml versioncreated versionCreated language'.split(
    ' ',
  )
/** What is a list of texts with roles in ninjs 2 and 3. */
const LISTS = ['headlines', 'bodies', 'descriptions']

/** A ninjs file of version 1, 2 or 3, or what Superdesk writes by that name. Never looks at what it does not name. */
export function readNinjs(source: string): Reading {
  const tick = startClock()
  const item = parseJsonObject(source)
  refuseWrongTypes(item)
  const text = (...names: string[]) =>
    names.map((name) => item[name]).find((value): value is string => typeof value === 'string' && value.trim() !== '')
  const number = (name: string) => (typeof item[name] === 'number' ? String(item[name]) : text(name))
  const headlines = partsOf(item, 'headlines')
  const main =
    headlines.find(({ role }) => /main|^headline$|^$/i.test(role)) ??
    headlines.find(({ role }) => !/sub/i.test(role)) ??
    headlines[0]
  const times = [
    text('versioncreated', 'versionCreated'),
    text('contentcreated', 'contentCreated'),
    text('firstcreated', 'firstCreated'),
  ]
  const itemId = text('uri', 'guid')
  const headline = text('headline') ?? main?.value
  if (itemId === undefined && headline === undefined) {
    throw new RefusedDocument('invalid', 'This JSON is no ninjs: it has neither “uri” nor a headline.')
  }
  return readingOf({
    item: wireItem('ninjs', {
      itemId,
      version: number('version'),
      versionCreated: times.map(readWireTime).find(Boolean),
      status: text('pubstatus', 'pubStatus'),
      urgency: number('urgency'),
      provider: text('source', 'copyrightholder', 'copyrightHolder'),
    }),
    headline,
    standfirst: headlines.find((one) => one !== main && /sub/i.test(one.role))?.value,
    byline: text('byline', 'by'),
    dateline: text('dateline'),
    date: times.map(readWireDay).find(Boolean),
    language: text('language'),
    body: bodyOf(item, tick),
  })
}

function refuseWrongTypes(item: Item) {
  const wrong = [
    ...TEXTS.filter((name) => item[name] !== undefined && item[name] !== null && typeof item[name] !== 'string').map(
      (name) => `“${name}” must be text`,
    ),
    ...LISTS.filter((name) => item[name] !== undefined && !Array.isArray(item[name])).map(
      (name) => `“${name}” must be a list`,
    ),
  ]
  if (wrong.length > 0) throw new RefusedDocument('invalid', `This ninjs cannot be read: ${wrong.join(', ')}.`)
}

function partsOf(item: Item, name: string): Part[] {
  const list = Array.isArray(item[name]) ? (item[name] as unknown[]) : []
  const said = (value: unknown) => (typeof value === 'string' ? value : '')
  return list.filter(isObject).flatMap((part) => {
    const value = said(part.value)
    return value.trim() === ''
      ? []
      : [{ role: said(part.role), type: said(part.contenttype ?? part.contentType), value }]
  })
}

/** With its paragraphs before without; of an item that has no body, such as a picture, what describes it. */
function bodyOf(item: Item, tick: () => void): Reading {
  const own = ['body_html', 'body_xhtml', 'body_text', 'description_html', 'description_text'].flatMap((name) => {
    const value = item[name]
    return typeof value === 'string' && value.trim() !== ''
      ? [{ isHtml: name.endsWith('html'), value, isBody: name.startsWith('body') }]
      : []
  })
  const listed = ['bodies', 'descriptions'].flatMap((name) =>
    partsOf(item, name).map(({ type, role, value }) => ({
      isHtml: /html/i.test(type || role),
      value,
      isBody: name === 'bodies',
    })),
  )
  const rank = ({ isBody, isHtml }: { isBody: boolean; isHtml: boolean }) => (isBody ? 2 : 0) + (isHtml ? 1 : 0)
  for (const { isHtml, value } of [...listed, ...own].sort((a, b) => rank(b) - rank(a))) {
    tick()
    const reading = isHtml ? readHtml(asFragment(value), tick) : readText(value)
    if (reading.blocks.length > 0) return reading
  }
  return { blocks: [], notes: [] }
}
