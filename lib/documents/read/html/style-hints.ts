import type { BlockShape } from '../block-writer'
import { attribute, elementsIn, type HtmlElement, type Reach, wordsOf } from './elements'

const HIDING_STYLE =
  /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|$|!))/i
const HIDING_CLASS = /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|hidden)(?:\s|$)/i

/** Hidden from the reader of the page, by attribute, inline style or a class that everybody uses for it. */
export const isHidden = (element: HtmlElement) =>
  element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'style' && HIDING_STYLE.test(value)) ||
      (name === 'class' && HIDING_CLASS.test(value)),
  )

export interface StyleHints {
  /** Undefined when the style does not say. */
  readonly bold?: boolean
  readonly italic?: boolean
  readonly struck?: boolean
  /** Whether every space counts. */
  readonly keepsSpaces?: boolean
}

/** What an inline style says. Google Docs formats by it alone, and wraps all it copies in a `b` of normal weight. */
export function styleHints(element: HtmlElement): StyleHints {
  const style = attribute(element, 'style')
  if (!style) return {}
  const weight = /font-weight\s*:\s*([a-z]+|\d+)/i.exec(style)?.[1]?.toLowerCase()
  const slant = /font-style\s*:\s*([a-z]+)/i.exec(style)?.[1]?.toLowerCase()
  const space = /white-space\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase()
  return {
    ...(space ? { keepsSpaces: space === 'pre' || space === 'pre-wrap' || space === 'break-spaces' } : {}),
    ...(weight ? { bold: weight === 'bold' || weight === 'bolder' || Number(weight) >= 600 } : {}),
    ...(slant ? { italic: slant === 'italic' || slant === 'oblique' } : {}),
    ...(/text-decoration[^;]*line-through/i.test(style) ? { struck: true } : {}),
  }
}

/** Classes and attributes that newsrooms' pages and Word use for what a block is. Tried in this order. */
const BLOCK_HINTS: readonly { readonly pattern: RegExp; readonly shape: BlockShape }[] = [
  { pattern: /(?:^|[\s_-])(?:byline|by-line)(?:$|[\s])/i, shape: { type: 'byline' } },
  { pattern: /(?:^|[\s_-])(?:standfirst|dek|deck)(?:$|[\s])|^MsoSubtitle$/i, shape: { type: 'standfirst' } },
  { pattern: /(?:^|[\s_-])(?:pull-?quote)(?:$|[\s])/i, shape: { type: 'pull-quote' } },
  { pattern: /^dateline$/i, shape: { type: 'dateline' } },
  { pattern: /(?:^|[\s_-])caption(?:$|[\s])/i, shape: { type: 'caption' } },
  { pattern: /^MsoTitle$/i, shape: { type: 'headline' } },
  { pattern: /^Mso(?:Intense)?Quote$/i, shape: { type: 'blockquote' } },
  { pattern: /^MsoCaption$/i, shape: { type: 'caption' } },
]

/** Longer than any line of furniture: the class speaks of more than the block. */
export const HINT_REACH: Reach = { length: 400, nodes: 200 }

export function shapeHint(element: HtmlElement): BlockShape | undefined {
  const list = /mso-list\s*:\s*l\d+\s+level(\d)/i.exec(attribute(element, 'style') ?? '')
  if (list) return { type: 'list-item', ordered: hasWordNumber(element), depth: Number(list[1]) - 1 }
  const name = attribute(element, 'class')?.trim()
  return name ? BLOCK_HINTS.find(({ pattern }) => pattern.test(name))?.shape : undefined
}

/** A dateline at the head of a paragraph, up to the dash; pages call the time of day so, too. */
export const isRunInDateline = (element: HtmlElement) =>
  /^dateline$/i.test(attribute(element, 'class')?.trim() ?? '') && /[—–―:-]$/.test(wordsOf(element, HINT_REACH))

/** The bullet or number that Word writes as text in front of a list item. */
export const isWordBullet = (element: HtmlElement) => /mso-list\s*:\s*ignore/i.test(attribute(element, 'style') ?? '')

function hasWordNumber(item: HtmlElement): boolean {
  let seen = 0
  for (const element of elementsIn(item)) {
    if (++seen > HINT_REACH.nodes) break
    if (isWordBullet(element)) return /^\(?(?:\d+|[a-z]|[ivx]+)[.)]/i.test(wordsOf(element))
  }
  return false
}

/** Word copies the comments of a document behind its text. */
export const isWordComment = (element: HtmlElement) =>
  /mso-element\s*:\s*comment/i.test(attribute(element, 'style') ?? '') ||
  attribute(element, 'class') === 'MsoCommentReference'
