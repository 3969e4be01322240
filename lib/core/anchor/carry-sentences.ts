import type { Edit } from '../revise/edit'
import type { BlockType, Document } from '../text/document'
import type { SentenceSpan } from '../text/sentence'
import { covers, overlaps, type Span } from '../text/span'
import { firstWhere, mapPositions, type PositionMap } from './map-position'

/** A sentence that people have worked on. */
export interface ReviewedSpan extends SentenceSpan {
  readonly id: string
}

/** A sentence of the new version, and the work that comes with it. A sentence with neither field is new. */
export interface CarriedSentence extends SentenceSpan {
  /** The old sentence with the same words. Each old one is kept at most once. */
  readonly keeps?: string
  /** The old sentences whose place this one takes, in reading order. */
  readonly changedFrom?: readonly string[]
}

/** Finds the sentences of a passage of one block; `from` is its offset in the document, and so count the answers. */
export type Split = (passage: string, from: number, type: BlockType) => readonly Span[]

/** An old sentence, and where it stands now with what replaced its edges. */
interface Placed extends ReviewedSpan {
  readonly words: string
  readonly now: Span
}

/** A new sentence with the old ones it may come from. */
interface Found extends SentenceSpan {
  readonly old: readonly Placed[]
}

/**
 * The sentences of the next version. The idea: where no edit touches, what was decided stands, whoever decided it, the
 * program or a person. So a boundary between two old sentences stands when no edit touches it, and inside an old
 * sentence a boundary is only believed where an edit touches it. Standing boundaries and the edges of blocks cut the
 * new text into stretches; each is split anew and compared with the old sentences it comes from.
 * `edits` are those that led from one document to the other, as `applyEdits` answers them; `sentences` are in order.
 */
export function carrySentences(
  from: Document,
  edits: readonly Edit[],
  to: Document,
  sentences: readonly ReviewedSpan[],
  split: Split,
): CarriedSentence[] {
  const map = mapPositions(edits)
  const isEdited = editedPlaces(edits)
  const placed = sentences.map((sentence) => ({
    ...sentence,
    words: from.text.slice(sentence.start, sentence.end),
    now: map.outer(sentence),
  }))
  const boundaries = standingBoundaries(map, placed)
  const found: Found[] = []
  let next = 0
  to.blocks.forEach((block, index) => {
    const close = (start: number, end: number) => {
      const first = firstWhere(placed.length, (at) => (placed[at]?.now.end ?? 0) > start)
      const after = firstWhere(placed.length, (at) => (placed[at]?.now.start ?? 0) >= end)
      const old = placed.slice(first, after)
      const spans = split(to.text.slice(start, end), start, block.type)
      for (const span of joinUnedited(spans, old, isEdited)) {
        found.push({ ...span, block: index, old: old.filter(({ now }) => overlaps(now, span)) })
      }
    }
    let start = block.start
    for (let boundary = boundaries[next]; boundary && boundary.start < block.end; boundary = boundaries[++next]) {
      close(start, boundary.start)
      start = boundary.end
    }
    close(start, block.end)
  })
  return recognise(to.text, found, placed)
}

/** The gaps between neighbouring sentences that no edit touches, in offsets of the new text. */
function standingBoundaries(map: PositionMap, placed: readonly Placed[]): Span[] {
  return placed.flatMap((sentence, index) => {
    const follower = placed[index + 1]
    if (!follower || follower.block !== sentence.block) return []
    const { first, after } = map.touching({ start: sentence.end, end: follower.start })
    return first < after ? [] : [{ start: sentence.now.end, end: follower.now.start }]
  })
}

/** Whether an edit touches a span of the new text. */
function editedPlaces(edits: readonly Edit[]): (span: Span) => boolean {
  let shift = 0
  const places = edits.map(({ start, end, replacement }) => {
    const place = { start: start + shift, end: start + shift + replacement.length, replacement: '' }
    shift += replacement.length - (end - start)
    return place
  })
  const { touching } = mapPositions(places)
  return (span) => {
    const { first, after } = touching(span)
    return first < after
  }
}

/** Takes back the boundaries that the splitter sees inside an old sentence where nothing was edited. */
function joinUnedited(spans: readonly Span[], old: readonly Placed[], isEdited: (span: Span) => boolean): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const gap = last && { start: last.end, end: span.start }
    if (last && gap && !isEdited(gap) && old.some(({ now }) => covers(now, gap))) {
      joined[joined.length - 1] = { start: last.start, end: span.end }
    } else joined.push({ start: span.start, end: span.end })
  }
  return joined
}

/** Fewer words than these come back by chance, as `He declined.` does. */
const WORDS_TO_KNOW = 3
const WORD = /[\p{L}\p{N}]+/gu

/**
 * Ties new sentences to the old ones they come from: first those with the same words in the same place, then those whose
 * words stand elsewhere and were put here, then the others.
 */
function recognise(text: string, found: readonly Found[], placed: readonly Placed[]): CarriedSentence[] {
  const kept = new Set<string>()
  const keeps = found.map(({ start, end, old }) => {
    const words = text.slice(start, end)
    const same = old.find((sentence) => !kept.has(sentence.id) && sentence.words === words)?.id
    if (same !== undefined) kept.add(same)
    return same
  })
  const gone = new Map<string, string[]>()
  for (const { id, words } of placed) if (!kept.has(id)) gone.set(words, [...(gone.get(words) ?? []), id])
  for (const [index, { start, end }] of found.entries()) {
    const words = text.slice(start, end)
    if (keeps[index] !== undefined || (words.match(WORD)?.length ?? 0) < WORDS_TO_KNOW) continue
    const moved = gone.get(words)?.shift()
    if (moved === undefined) continue
    keeps[index] = moved
    kept.add(moved)
  }
  return found.map(({ old, ...sentence }, index) => {
    const id = keeps[index]
    if (id !== undefined) return { ...sentence, keeps: id }
    const changedFrom = old.flatMap((before) => (kept.has(before.id) ? [] : before.id))
    return changedFrom.length > 0 ? { ...sentence, changedFrom } : sentence
  })
}
