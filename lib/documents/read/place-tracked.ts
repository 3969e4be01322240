import type { Edit } from '@/lib/core/revise/edit'
import { BLOCK_SEPARATOR, type Document } from '@/lib/core/text/document'
import type { FileMessage } from './docx/read-comments'
import type { TrackedFile } from './docx/read-tracked'
import type { FileAuthor } from './docx/record-changes'

/** What others did to a file, on the text that was made of it as it was before. */
export interface FileProposals {
  /** Sorted, not overlapping; one that puts words in may stand at the edge of its neighbour. */
  readonly corrections: readonly (Edit & FileAuthor)[]
  readonly threads: readonly {
    readonly start: number
    readonly end: number
    readonly messages: readonly FileMessage[]
    readonly isResolved: boolean
  }[]
  /** How many changes stand in words that are not in the text, such as a date that was taken out of it, or a footnote. */
  readonly lost: number
  /** How many comments have no words, or stand on none of the main part. */
  readonly lostComments: number
}

const INK = /\S/
/** A block is looked for in so many signs behind the one before it. */
const REACH = 200_000

/** Finds the words of a file again in the text that was read from it, by everything but white space. */
export function placeTracked({ text, changes, threads, lost: away }: TrackedFile, document: Document): FileProposals {
  const place = placer(text, document)
  const corrections: (Edit & FileAuthor)[] = []
  let lost = away.changes
  /** Where the change before ends in the file. */
  let until = 0
  for (const { start, end, replacement, ...by } of changes) {
    const placed = place({ start, end })
    const words = settled(replacement, besides(text, { start, end }))
    const isSame = placed && inkOf(document.text.slice(placed.start, placed.end)) === inkOf(text.slice(start, end))
    const last = corrections.at(-1)
    if (!placed || !isSame) lost++
    else if (last && last.start === placed.end && last.end === placed.start) {
      // What stood between the two was white space that is not in the text: they are at one place.
      const joined = last.replacement + text.slice(until, start) + words
      corrections[corrections.length - 1] = { ...last, replacement: joined.replace(MANY_BREAKS, BLOCK_SEPARATOR) }
    } else if (words !== document.text.slice(placed.start, placed.end)) {
      corrections.push({ ...by, ...placed, replacement: words })
    }
    until = end
  }
  return {
    corrections: corrections.sort((a, b) => a.start - b.start || a.end - b.end),
    threads: threads.map(({ start, end, ...thread }) => ({ ...thread, ...wordsAt(document, place({ start, end })) })),
    ...{ lost, lostComments: away.comments },
  }
}

const MANY_BREAKS = /[^\S\n]*\n\n\s*/g

/** What stands between a change without ink and the words on its two sides. */
interface Besides {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly before: string
  readonly after: string
}

function besides(text: string, { start, end }: Span): Besides | undefined {
  if (INK.test(text.slice(start, end))) return undefined
  const before = /\s*$/.exec(text.slice(Math.max(0, start - MOST_SPACE), start))?.[0] ?? ''
  const after = /^\s*/.exec(text.slice(end, end + MOST_SPACE))?.[0] ?? ''
  return { before, after, isFirst: before.length === start, isLast: end + after.length === text.length }
}

const MOST_SPACE = 1_000

/**
 * Empty paragraphs that were put in are none here. Words that were put into an empty paragraph are a paragraph, though the
 * text has none there: they bring its break along.
 */
function settled(replacement: string, around: Besides | undefined): string {
  const words = replacement.replace(MANY_BREAKS, BLOCK_SEPARATOR)
  if (!around || !INK.test(words)) return words
  const { before, after, isFirst, isLast } = around
  const isAlone = (isFirst || before.includes(BLOCK_SEPARATOR)) && (isLast || after.includes(BLOCK_SEPARATOR))
  if (!isAlone) return words
  return isLast ? BLOCK_SEPARATOR + words.trim() : words.trim() + BLOCK_SEPARATOR
}

const inkOf = (text: string) => text.replace(/\s+/g, '')

interface Span {
  readonly start: number
  readonly end: number
}

/** A comment stands on words; one that has none stands on the block it is in, or on the first. */
function wordsAt({ text, blocks }: Document, place: Span | undefined): Span {
  if (place && INK.test(text.slice(place.start, place.end))) {
    const words = text.slice(place.start, place.end)
    const start = place.start + (words.length - words.trimStart().length)
    return { start, end: start + words.trim().length }
  }
  const at = place?.start ?? 0
  const { start = 0, end = 0 } = blocks.find((block) => at <= block.end) ?? blocks[0] ?? {}
  return { start, end }
}

/** Says where a stretch of the file stands in the text; undefined where it does not. */
function placer(source: string, { text, blocks }: Document): (span: Span) => Span | undefined {
  const inkAt: number[] = []
  /** For each unit of the source how many signs stand before it. */
  const before = new Int32Array(source.length + 1)
  for (let at = 0; at < source.length; at++) {
    before[at] = inkAt.length
    if (INK.test(source[at] ?? '')) inkAt.push(at)
  }
  before[source.length] = inkAt.length
  const found = findBlocks(inkOf(source), text, blocks)

  function place(at: number): number | undefined {
    const next = before[at] ?? 0
    const [left, right] = [found[next - 1] ?? -1, found[next] ?? -1]
    const gap = source.slice(next > 0 ? (inkAt[next - 1] ?? 0) + 1 : 0, inkAt[next] ?? source.length)
    const into = at - (next > 0 ? (inkAt[next - 1] ?? 0) + 1 : 0)
    const isBehindBreak = gap.slice(0, into).includes(BLOCK_SEPARATOR)
    if (left >= 0 && right > left) {
      const here = text.slice(left + 1, right)
      const cut = here.indexOf(BLOCK_SEPARATOR)
      if (cut < 0) return left + 1 + Math.min(into, here.length)
      return isBehindBreak ? right : left + 1 + Math.min(into, cut)
    }
    if (left >= 0 && !(isBehindBreak && right >= 0)) return left + 1
    return right >= 0 ? right : undefined
  }
  return ({ start, end }) => {
    const [from, to] = [place(start), place(end)]
    return from === undefined || to === undefined || to < from ? undefined : { start: from, end: to }
  }
}

/** For each sign of a source that is no white space its offset in a text, or -1; blocks stand in the order of the source. */
function findBlocks(ink: string, text: string, blocks: Document['blocks']): Int32Array {
  const found = new Int32Array(ink.length).fill(-1)
  let from = 0
  for (const { start, end } of blocks) {
    const words = inkOf(text.slice(start, end))
    const index = ink.slice(from, from + REACH + words.length).indexOf(words)
    if (words === '' || index < 0) continue
    let sign = from + index
    for (let at = start; at < end; at++) if (INK.test(text[at] ?? '')) found[sign++] = at
    from = sign
  }
  return found
}
