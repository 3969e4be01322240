import { escapeHtml } from '../../write/html-escape'
import { isElement, type XmlNode } from './xml-tree'

/** What an element of NITF becomes in HTML; null leaves out all of it. What is not in here keeps its name. */
const OF_NITF: Readonly<Record<string, string | null>> = {
  'body.content': 'div',
  'body.end': 'div',
  block: 'div',
  bq: 'blockquote',
  'nitf-table': 'div',
  'nitf-table-metadata': null,
  media: 'figure',
  'media-caption': 'figcaption',
  'media-reference': 'img',
  'media-metadata': null,
  'media-object': null,
  'media-producer': null,
  hl1: 'h2',
  hl2: 'h2',
  credit: 'p',
  datasource: 'p',
  tagline: 'p',
  fn: 'p',
  note: 'div',
  'alt-code': null,
  pronunciation: null,
  'frac-sep': 'span',
}
const VOID: ReadonlySet<string> = new Set('br img hr'.split(' '))
/** Names of elements that are written as they are; the words of all others are kept without them. */
const KEPT: ReadonlySet<string> = new Set(
  `p div section article aside header footer h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr td th
  figure figcaption span em strong b i u s strike del ins q a br img hr sub sup cite code script style form iframe object time`.split(
    /\s+/,
  ),
)
const ATTRIBUTES = ['href', 'class', 'style', 'role', 'hidden', 'datetime'] as const

/** The body of a wire as HTML, to be read like what is pasted: nothing of it is shown or run. */
export const bodyHtml = (nodes: readonly XmlNode[], of: 'nitf' | 'xhtml'): string =>
  nodes.map((node) => nodeHtml(node, of === 'nitf' ? OF_NITF : {})).join('')

function nodeHtml(node: XmlNode, names: Readonly<Record<string, string | null>>): string {
  if (!isElement(node)) return escapeHtml(node)
  const name = Object.hasOwn(names, node.name) ? names[node.name] : node.name.toLowerCase()
  if (!name) return ''
  // NITF knows one emphasis; Stet says in its class which it is.
  if (names === OF_NITF && name === 'em' && node.attributes.class === 'bold') {
    return `<strong>${bodyHtml(node.children, 'nitf')}</strong>`
  }
  const inner = node.children.map((child, at) => (isWrap(node.children, at) ? ' ' : nodeHtml(child, names))).join('')
  if (!KEPT.has(name)) return inner
  const attributes = ATTRIBUTES.flatMap((attribute) => {
    const value = node.attributes[attribute]
    return value === undefined ? [] : ` ${attribute}="${escapeHtml(value)}"`
  })
  const tag = `<${name}${attributes.join('')}>`
  return VOID.has(name) ? tag : `${tag}${inner}</${name}>`
}

/** Characters after which a telex broke its lines, wherever in the sentence it was. */
const WRAPPED = 45

/** A line break that only ends a full line of running text. */
function isWrap(siblings: readonly XmlNode[], at: number): boolean {
  const [before, node, after] = [siblings[at - 1], siblings[at], siblings[at + 1]]
  if (node === undefined || !isElement(node) || node.name !== 'br') return false
  return (
    typeof before === 'string' && before.trim().length >= WRAPPED && typeof after === 'string' && after.trim() !== ''
  )
}

/** Whole words of markup: `<p>`, `</p>`, `<br/>`. */
const MARKUP = /<\/?(?:p|br|div|h[1-6]|ul|ol|li|b|i|em|strong|a|table|blockquote)\b[^<>]{0,1000}>/i
export const looksLikeHtml = (text: string): boolean => MARKUP.test(text)

/** The tags that make HTML a page. They are short; without a bound, a text of openings alone would be searched from each. */
const PAGE_TAGS = /<(?:!doctype|\/?(?:html|body))\b[^<>]{0,500}>/gi

/** HTML of a wire without the elements that make it a page: it is the article, and nothing stands around it. */
export function asFragment(html: string): string {
  const head = html.search(/<head\b/i)
  const behind = head < 0 ? -1 : html.slice(head).search(/<\/head>/i)
  const body = behind < 0 ? html : html.slice(0, head) + html.slice(head + behind)
  return body.replace(/<\/?head>/gi, '').replace(PAGE_TAGS, '')
}
