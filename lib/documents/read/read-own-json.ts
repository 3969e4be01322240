import { firstWhere } from '@/lib/core/anchor/map-position'
import type { ArticleMeta } from '@/lib/core/text/article-meta'
import {
  assemble,
  BLOCK_TYPES,
  type Block,
  type LooseBlock,
  type LooseMark,
  MARK_TYPES,
  type MarkType,
} from '@/lib/core/text/document'
import type { ImportNote } from '@/lib/core/text/import-note'
import { normalise } from '@/lib/core/text/normalise'
import { RefusedDocument } from '../refused-document'
import type { Reading } from './reading'
import { safeHref } from './safe-href'
import { isObject, parseJsonObject } from './wire/parse-json'

type Fields = Readonly<Record<string, unknown>>

const META = ['title', 'standfirst', 'byline', 'dateline', 'date', 'language'] as const

/** An article that Stet exported as JSON: the same text with the same blocks and marks. The work on it stays behind, and is told of. */
export function readOwnJson(source: string): Reading {
  const article = parseJsonObject(source)
  if (article.schemaVersion !== 1 || article.offsetUnit !== 'utf16' || typeof article.text !== 'string') {
    throw refused('it is not of “schemaVersion” 1')
  }
  const blocks = withMarks(blocksOf(article, article.text), listOf(article, 'marks'))
  if (assemble(blocks).text !== article.text) throw refused('its blocks are not those of its text')
  return { blocks: blocks.map(clean), notes: notesOn(article), known: metaOf(article), isExact: true }
}

const refused = (why: string) =>
  new RefusedDocument('invalid', `This export cannot be read: ${why}. Export the article again as JSON.`)

const listOf = (fields: Fields, name: string): Fields[] => {
  const list = fields[name]
  return Array.isArray(list) ? list.filter(isObject) : []
}

const spanOf = ({ start, end }: Fields) =>
  Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : undefined

function blocksOf(article: Fields, text: string): (LooseBlock & Pick<Block, 'start' | 'end'>)[] {
  return listOf(article, 'blocks').map((raw, index) => {
    const type = BLOCK_TYPES.find((one) => one === raw.type)
    const span = spanOf(raw)
    if (!type || !span) throw refused(`block ${index + 1} has no known type or place`)
    const { level, ordered, depth } = raw
    return {
      type,
      ...span,
      ...(type === 'subhead' && Number.isInteger(level) && { level: within(Number(level), 2, 6) }),
      ...(type === 'list-item' && { ordered: ordered === true, depth: within(Number(depth) || 0, 0, 40) }),
      text: text.slice(span.start, span.end),
    }
  })
}

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, Math.trunc(value)))

/** Blocks with the marks that begin in them, in their own offsets; what crosses an edge is cut there. */
function withMarks(
  blocks: readonly (LooseBlock & Pick<Block, 'start' | 'end'>)[],
  raw: readonly Fields[],
): LooseBlock[] {
  const inside = blocks.map((): LooseMark[] => [])
  /** Where the last mark of each type ends: those of one type never overlap. */
  const ends = new Map<MarkType, number>()
  for (const mark of raw) {
    const type = MARK_TYPES.find((one) => one === mark.type)
    const span = spanOf(mark)
    if (!type || !span || span.start < (ends.get(type) ?? 0)) continue
    ends.set(type, span.end)
    const index = firstWhere(blocks.length, (at) => span.start < (blocks[at]?.end ?? 0))
    const { start, end } = blocks[index] ?? { start: 0, end: 0 }
    const made = markIn({ ...span, type, href: typeof mark.href === 'string' ? mark.href : undefined }, start, end)
    if (made) inside[index]?.push(made)
  }
  return blocks.map(({ start: _, end: __, ...block }, index) => ({ ...block, marks: inside[index] }))
}

function markIn(
  { type, start, end, href: raw }: { type: MarkType; start: number; end: number; href?: string },
  from: number,
  to: number,
): LooseMark | undefined {
  const place = { start: Math.max(start, from) - from, end: Math.min(end, to) - from }
  const href = type === 'link' ? safeHref(raw) : undefined
  if (place.start >= place.end || (type === 'link' && !href)) return undefined
  return href ? { type, ...place, href } : { type, ...place }
}

/** What a database cannot hold goes, and with it the marks of the block, whose places it moves. */
function clean(block: LooseBlock): LooseBlock {
  const { text } = normalise(block.text)
  return text === block.text ? block : { ...block, text: text.trim(), marks: [] }
}

function metaOf(article: Fields): Partial<ArticleMeta> {
  const meta: Fields = { ...(isObject(article.meta) ? article.meta : {}), title: article.title }
  const said = META.flatMap((field) => {
    const value = meta[field]
    const isTold = typeof value === 'string' && value.trim() !== '' && value.length <= 2_000
    return isTold && (field !== 'date' || /^\d{4}-\d\d-\d\d$/.test(value)) ? [[field, value]] : []
  })
  return Object.fromEntries(said)
}

function notesOn(article: Fields): ImportNote[] {
  const count = listOf(article, 'corrections').length
  return [
    ...(isObject(article.review)
      ? [{ kind: 'review', message: 'The work on the article, such as its marks and sources, was not taken over.' }]
      : []),
    ...(count > 0
      ? [{ kind: 'corrections', count, message: 'This is a tracked copy: its text was taken without the corrections.' }]
      : []),
  ]
}
