import type { Edit } from '@/lib/core/revise/edit'
import { BLOCK_SEPARATOR, type Document } from '@/lib/core/text/document'
import type { FileMessage } from './docx/read-comments'
import type { TrackedFile } from './docx/read-tracked'
import type { FileAuthor } from './docx/record-changes'
import { keepBlanks, type TouchingEdits } from './keep-blanks'

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

type Correction = Edit & FileAuthor

/** Finds the words of a file again in the text that was read from it, by everything but white space. */
export function placeTracked({ text, changes, threads, lost: away }: TrackedFile, document: Document): FileProposals {
  const place = placer(text, document)
  const groups: (TouchingEdits<Correction> & { end: number; edits: Correction[]; blankAfter: boolean })[] = []
  let lost = away.changes
  /** Where the change before ends in the file. */
  let until = -1
  /** Where the paragraph ends whose break the change before cut, though the text keeps one. */
  let cutAt: Span | undefined
  /** Where the last correction begins in the file, and what it puts in there. */
  let joined = { start: 0, words: '' }
  for (const [index, { start, end, replacement, ...by }] of changes.entries()) {
    const isCut = isCutOn(text, end, changes[index + 1])
    // Of several breaks, as around an empty paragraph, the text has one: it stays as long as one of them does.
    const isKept = !isCut && spaceFrom(text, end).includes(BLOCK_SEPARATOR)
    const isInkless = !INK.test(text.slice(start, end))
    // Behind a break that was cut, though the text keeps one, new words belong to the paragraph before.
    const behindCut = isKept && isInkless && until === start ? cutAt : undefined
    const placed = behindCut ?? place({ start, end: isKept ? start + text.slice(start, end).trimEnd().length : end })
    if (!placed || inkOf(document.text.slice(placed.start, placed.end)) !== inkOf(text.slice(start, end))) {
      lost++
      continue
    }
    const group = groups.at(-1)
    const last = group?.edits.at(-1)
    // What stands between the two may be white space that is not in the text: they are at one place.
    const isAtOnePlace = last?.start === placed.end && last.end === placed.start
    const isTouching = group && (until === start || isAtOnePlace)
    const blankAfter = isBlank(text[end])
    const edits: Correction[] = isTouching ? group.edits : []
    if (isTouching) Object.assign(group, { end: placed.end, blankAfter })
    else groups.push({ ...placed, edits, blankBefore: isBlank(text[start - 1]), blankAfter })
    joined = isAtOnePlace
      ? { start: joined.start, words: joined.words + text.slice(until, start) + replacement }
      : { start, words: replacement }
    const words = settled(joined.words, isCut || behindCut ? undefined : besides(text, { start: joined.start, end }))
    if (last && isAtOnePlace) edits[edits.length - 1] = { ...last, replacement: words }
    else if (words !== document.text.slice(placed.start, placed.end)) {
      edits.push({ ...by, ...placed, replacement: words })
    }
    const isCutHere = isKept && /\n\n\s*$/.test(text.slice(start, end))
    cutAt = behindCut ?? (isCutHere ? { start: placed.end, end: placed.end } : undefined)
    until = end
  }
  const corrections = groups.flatMap((group) => keepBlanks(group, document.text))
  return {
    corrections: corrections.sort((a, b) => a.start - b.start || a.end - b.end),
    threads: threads.map(({ start, end, ...thread }) => ({ ...thread, ...wordsAt(document, place({ start, end })) })),
    ...{ lost, lostComments: away.comments },
  }
}

/** Whether the next change takes the break that stands here. */
const isCutOn = (text: string, at: number, next: Span | undefined) =>
  next?.start === at && next.end >= at + BLOCK_SEPARATOR.length && text.startsWith(BLOCK_SEPARATOR, at)

const isBlank = (sign = '') => /[^\S\n]/.test(sign)

const ONE_BREAK = [/[^\S\n]*\n\n\s*/g, BLOCK_SEPARATOR] as const

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
  const after = spaceFrom(text, end)
  return { before, after, isFirst: before.length === start, isLast: end + after.length === text.length }
}

const MOST_SPACE = 1_000
const spaceFrom = (text: string, at: number) => /^\s*/.exec(text.slice(at, at + MOST_SPACE))?.[0] ?? ''

/**
 * Empty paragraphs that were put in are none here. Words that were put into an empty paragraph are a paragraph, though the
 * text has none there: they bring its break along.
 */
function settled(replacement: string, around: Besides | undefined): string {
  const words = replacement.replace(...ONE_BREAK)
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
