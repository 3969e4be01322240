import { carry } from '../core/anchor/carry'
import { carryRedraft } from '../core/anchor/carry-redraft'
import { carrySentences } from '../core/anchor/carry-sentences'
import { mapPositions, type PositionMap } from '../core/anchor/map-position'
import { type Selector, selectorFor } from '../core/anchor/selector'
import type { AnchorKind } from '../core/review/vocabulary'
import type { Edit } from '../core/revise/edit'
import type { Rearranged } from '../core/revise/rearrange'
import type { Document } from '../core/text/document'
import { FOR_REVIEW, segmentTyped } from '../core/text/segment'
import { byPosition, type Span } from '../core/text/span'
import type { StoredSentence } from '../data/sentences'
import type { ChangedSince } from '../schemas/views'

/** An edit and who proposed the correction it comes from. */
interface AuthoredEdit extends Edit {
  readonly createdById: string
}

/** A text before and after corrections, or before and after it was edited elsewhere. */
export interface Corrected {
  readonly before: Document
  /** The number of the version before. */
  readonly number: number
  /** Where whole paragraphs were moved elsewhere first: the edits are those of this text. */
  readonly moved?: Rearranged
  readonly edits: readonly AuthoredEdit[]
  readonly after: Document
  /** BCP 47 tag of both. */
  readonly language?: string
}

/** A sentence of the corrected text, and the one whose place it takes; there is none for words that are all new. */
export interface CarriedWork {
  readonly start: number
  readonly end: number
  readonly was?: StoredSentence
  /** All whose place it takes, when it was put together of several. */
  readonly from: readonly StoredSentence[]
  /** Its words stand, and with them its status. Otherwise it asks to be read again. */
  readonly keeps: boolean
  readonly changedSince: ChangedSince | null
}

/** The work on sentences as it stands after corrections; both in reading order. */
export function carryStatuses(
  { before, number, moved, edits, after, language }: Corrected,
  stored: readonly StoredSentence[],
): CarriedWork[] {
  const text = moved?.document ?? before
  const old = moved ? inNewOrder(stored, moved) : stored
  const byId = new Map(old.map((sentence) => [sentence.id, sentence]))
  const textOf = (sentence: StoredSentence) => text.text.slice(sentence.start, sentence.end)
  const carried = carrySentences(text, edits, after, inBlocks(old, text), (passage, from, type) =>
    segmentTyped(passage, from, type, { language, ...FOR_REVIEW }),
  )
  const { touching } = mapPositions(edits)
  return carried.map(({ start, end, keeps, changedFrom }) => {
    const kept = keeps === undefined ? undefined : byId.get(keeps)
    if (kept) return { start, end, was: kept, from: [kept], keeps: true, changedSince: earlierChange(kept) }
    const was = (changedFrom ?? []).flatMap((id) => byId.get(id) ?? [])
    const [first] = was
    if (!first) return { start, end, from: was, keeps: false, changedSince: null }
    const change = { text: was.map(textOf).join(' '), by: authorsOf(was, edits, touching), version: number }
    return { start, end, was: first, from: was, keeps: false, changedSince: changedSince(first, change) }
  })
}

/** Each with its place in the rearranged text. */
const inNewOrder = (sentences: readonly StoredSentence[], { place }: Rearranged): StoredSentence[] =>
  sentences
    .map((sentence) => {
      const { start, end } = place(sentence)
      return { ...sentence, start, end }
    })
    .sort(byPosition)

const earlierChange = (sentence: StoredSentence) =>
  sentence.changedSince === null ? null : (JSON.parse(sentence.changedSince) as ChangedSince)

/** Who changed these sentences, each named once. */
const authorsOf = (
  was: readonly StoredSentence[],
  edits: readonly AuthoredEdit[],
  touching: PositionMap['touching'],
) => {
  const changes = was.flatMap((sentence) => {
    const { first, after } = touching(sentence)
    return edits.slice(first, after)
  })
  return [...new Set(changes.map(({ createdById }) => createdById))]
}

/** What a sentence was. One that had not been read again since an earlier change still was what it was before that. */
function changedSince(
  old: StoredSentence,
  { text, by, version }: Pick<ChangedSince, 'text' | 'version'> & { by: readonly string[] },
): ChangedSince {
  const earlier = earlierChange(old)
  if (earlier && old.status === 'unreviewed') {
    return { ...earlier, changedBy: [...new Set([...(earlier.changedBy ?? []), ...by])] }
  }
  const { status, statusById: statusBy, statusAt } = old
  return { text, status, statusBy, statusAt, version, changedBy: [...by] }
}

/** Names the block of each sentence; both lists are in reading order. */
function inBlocks(sentences: readonly StoredSentence[], document: Document) {
  let block = 0
  return sentences.map(({ id, start, end }) => {
    while (block < document.blocks.length - 1 && (document.blocks[block]?.end ?? 0) <= start) block += 1
    return { id, start, end, block }
  })
}

export interface Placed {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly how: AnchorKind
  /** What stood around it when it lost its place. */
  readonly lost?: Pick<Selector, 'prefix' | 'suffix'>
}

export interface CarriedPlace<Subject> {
  readonly was: Subject
  readonly place: Selector
  readonly how: AnchorKind
}

/**
 * Where marks stand afterwards. What lost its place, or stands on words that were changed, stays so through later
 * versions until a person deals with it; one that lost its place keeps its old words, to be found again.
 */
export function carryPlaces<Subject extends Placed>(
  corrected: Corrected,
  placed: readonly Subject[],
): CarriedPlace<Subject>[] {
  const { after } = corrected
  const byId = new Map(placed.map((subject) => [subject.id, subject]))
  return carriedMarks(corrected, placed).flatMap((mark) => {
    const was = byId.get(mark.id)
    if (!was) return []
    const isFound = was.how === 'orphan' && mark.how === 'needs-look'
    const how = !isFound && LASTING.indexOf(was.how) > LASTING.indexOf(mark.how) ? was.how : mark.how
    const place = selectorFor(after.text, mark)
    return [{ was, how, place: how === 'orphan' ? { ...place, ...wordsOf(corrected.before, was) } : place }]
  })
}

/** What a mark is known by, so that it can be found again when its words are back. */
function wordsOf({ text }: Document, { start, end, exact, how, lost }: Placed): Omit<Selector, 'start' | 'end'> {
  if (how === 'orphan') return { exact, prefix: lost?.prefix ?? '', suffix: lost?.suffix ?? '' }
  const { prefix, suffix } = selectorFor(text, { start, end })
  return { exact, prefix, suffix }
}

/** In a text that was edited elsewhere words are looked for, too, where the difference has lost them. */
function carriedMarks(
  { before, moved, edits, after }: Corrected,
  placed: readonly Placed[],
): readonly (Span & { readonly id: string; readonly how: AnchorKind })[] {
  if (!moved) return carry(before.text, edits, placed)
  const known = placed.map((mark) => {
    const { id, start, end, how } = mark
    return { id, start, end, ...wordsOf(before, mark), isLost: how === 'orphan' }
  })
  return carryRedraft(after, { moved, edits }, known)
}

/** What lasts, the worst last; `exact` and `moved` speak of the last freeze alone. */
const LASTING: readonly AnchorKind[] = ['changed', 'needs-look', 'orphan']
