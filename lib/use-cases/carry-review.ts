import { carry } from '../core/anchor/carry'
import { carrySentences } from '../core/anchor/carry-sentences'
import { type Selector, selectorFor } from '../core/anchor/selector'
import type { AnchorKind } from '../core/review/vocabulary'
import type { Edit } from '../core/revise/edit'
import type { Document } from '../core/text/document'
import { FOR_REVIEW, segmentTyped } from '../core/text/segment'
import type { StoredSentence } from '../data/sentences'
import type { ChangedSince } from '../schemas/views'

/** An edit and who proposed the correction it comes from. */
interface AuthoredEdit extends Edit {
  readonly createdById: string
}

/** A text before and after corrections. */
export interface Corrected {
  readonly before: Document
  /** The number of the version before. */
  readonly number: number
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
  /** Its words stand, and with them its status. Otherwise it asks to be read again. */
  readonly keeps: boolean
  readonly changedSince: ChangedSince | null
}

/** The work on sentences as it stands after corrections; both in reading order. */
export function carryStatuses(
  { before, number, edits, after, language }: Corrected,
  old: readonly StoredSentence[],
): CarriedWork[] {
  const byId = new Map(old.map((sentence) => [sentence.id, sentence]))
  const textOf = (sentence: StoredSentence) => before.text.slice(sentence.start, sentence.end)
  const carried = carrySentences(before, edits, after, inBlocks(old, before), (text, from, type) =>
    segmentTyped(text, from, type, { language, ...FOR_REVIEW }),
  )
  return carried.map(({ start, end, keeps, changedFrom }) => {
    const kept = keeps === undefined ? undefined : byId.get(keeps)
    if (kept) return { start, end, was: kept, keeps: true, changedSince: earlierChange(kept) }
    const was = (changedFrom ?? []).flatMap((id) => byId.get(id) ?? [])
    const [first] = was
    if (!first) return { start, end, keeps: false, changedSince: null }
    const change = { text: was.map(textOf).join(' '), by: authorsIn(edits, was), version: number }
    return { start, end, was: first, keeps: false, changedSince: changedSince(first, change) }
  })
}

const earlierChange = (sentence: StoredSentence) =>
  sentence.changedSince === null ? null : (JSON.parse(sentence.changedSince) as ChangedSince)

/** Who changed these sentences, each named once. */
const authorsIn = (edits: readonly AuthoredEdit[], was: readonly StoredSentence[]) => [
  ...new Set(
    edits
      .filter((edit) => was.some(({ start, end }) => edit.start <= end && edit.end >= start))
      .map(({ createdById }) => createdById),
  ),
]

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
}

/**
 * Where marks stand after corrections. What lost its place, or stands on words that were changed, stays so through later
 * versions until a person deals with it; one that lost its place keeps its old words, to be found again.
 */
export function carryPlaces<Subject extends Placed>(
  { before, edits, after }: Corrected,
  placed: readonly Subject[],
): { readonly was: Subject; readonly place: Selector; readonly how: AnchorKind }[] {
  const byId = new Map(placed.map((subject) => [subject.id, subject]))
  return carry(before.text, edits, placed).flatMap((mark) => {
    const was = byId.get(mark.id)
    if (!was) return []
    const how = LASTING.indexOf(was.how) > LASTING.indexOf(mark.how) ? was.how : mark.how
    const place = selectorFor(after.text, mark)
    return [{ was, how, place: how === 'orphan' ? { ...place, exact: was.exact } : place }]
  })
}

/** What lasts, the worst last; `exact` and `moved` speak of the last freeze alone. */
const LASTING: readonly AnchorKind[] = ['changed', 'needs-look', 'orphan']
