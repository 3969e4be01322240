import { BLOCK_SEPARATOR, type LooseBlock } from './document'
import type { Span } from './span'

export const SOURCE_NOTE_KINDS = ['footnote', 'endnote', 'comment'] as const
export type SourceNoteKind = (typeof SOURCE_NOTE_KINDS)[number]

/** What the reporter noted beside the text, which may say where it comes from. */
export interface SourceNote {
  readonly kind: SourceNoteKind
  readonly author?: string
  readonly words: string
  /** The first web address in it. */
  readonly address?: string
}

/** A note that a reader found, by the key under which the text refers to it. */
export interface KeyedNote extends SourceNote {
  readonly key: string
}

/** A note with the words of the document that refer to it. */
export interface PlacedNote extends SourceNote, Span {}

/** Notes that one article may propose; what has more is a book. */
export const MOST_NOTES = 1_000
/** Characters of a note that are kept. */
const LONGEST = 10_000
const ADDRESS = /https?:\/\/[^\s<>"'”’]{3,1900}/i

/** The note that these blocks are; undefined when they say nothing. */
export function noteOf(
  about: Pick<SourceNote, 'kind' | 'author'>,
  blocks: readonly LooseBlock[],
): SourceNote | undefined {
  const whole = blocks
    .map(({ text }) => text)
    .join('\n')
    .trim()
  if (whole === '') return undefined
  const words = whole.length > LONGEST ? `${whole.slice(0, LONGEST).trimEnd()}…`.toWellFormed() : whole
  const linked = blocks.flatMap(({ marks = [] }) => marks).find(({ type, href }) => type === 'link' && isWeb(href))
  const address = linked?.href ?? ADDRESS.exec(words)?.[0].replace(/[.,;:!?)\]]+$/, '')
  return { ...about, words, ...(address && address.length <= 2_000 && { address }) }
}

const isWeb = (href: string | undefined) => href !== undefined && /^https?:/i.test(href)

/** Where notes stand in the document that `assemble` makes of the same blocks, in reading order, each at its first place. */
export function placeSourceNotes(loose: readonly LooseBlock[], notes: readonly KeyedNote[]): PlacedNote[] {
  const waiting = new Map(notes.map(({ key, ...note }) => [key, note]))
  const placed: PlacedNote[] = []
  let at = 0
  for (const { text, marks = [] } of loose) {
    if (text === '') continue
    for (const { type, href = '', start, end } of marks) {
      const note = type === 'note' ? waiting.get(href) : undefined
      if (!note || placed.length === MOST_NOTES) continue
      waiting.delete(href)
      placed.push({ ...note, start: at + start, end: at + end })
    }
    at += text.length + BLOCK_SEPARATOR.length
  }
  return placed
}
