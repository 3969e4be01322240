import type { Document } from '../../../core/text/document'
import { type Draft, draftChange } from './draft-change'
import type { FileChange } from './file-change'
import type { Units } from './units'
import type { XmlElement } from './xml-tree'

/** New words or new paragraphs of a change, by its index. */
export interface Addition {
  readonly change: number
  readonly parts: readonly string[]
  /** The unit whose look they have. */
  readonly like: number
  /** The link at whose edge they stand, outside of it. */
  readonly outside?: XmlElement
}

/** What becomes of the words and paragraphs of one part of a file. Changes are named by their index. */
export interface ChangePlan {
  /** For each unit the change that cuts it, or -1. */
  readonly cutBy: Int32Array
  readonly before: ReadonlyMap<number, readonly Addition[]>
  readonly after: ReadonlyMap<number, readonly Addition[]>
  readonly cutMarks: ReadonlyMap<XmlElement, number>
  readonly newBefore: ReadonlyMap<XmlElement, readonly Addition[]>
  readonly newAfter: ReadonlyMap<XmlElement, readonly Addition[]>
  /** Changes that have no place in this part, or that cannot be expressed there. Nothing of them is planned. */
  readonly left: readonly number[]
}

/** Plans the changes at these indices, which are sorted, do not overlap, and take the breaks they touch as a whole. */
export function planChanges(
  document: Document,
  units: Units,
  changes: readonly FileChange[],
  indices: readonly number[],
): ChangePlan {
  const cutBy = new Int32Array(units.map.pieceOf.length).fill(-1)
  const [before, after] = [new Map<number, Addition[]>(), new Map<number, Addition[]>()]
  const [newBefore, newAfter] = [new Map<XmlElement, Addition[]>(), new Map<XmlElement, Addition[]>()]
  const cutMarks = new Map<XmlElement, number>()
  const left: number[] = []

  function take({ cuts, marks, words, paragraphs }: Draft, change: number) {
    for (const unit of cuts) cutBy[unit] = change
    for (const paragraph of marks) {
      if (!cutMarks.has(paragraph) && !newAfter.has(paragraph)) cutMarks.set(paragraph, change)
    }
    if (words) add(words.side === 'before' ? before : after, words.unit, { ...words, change })
    if (paragraphs) add(paragraphs.side === 'before' ? newBefore : newAfter, paragraphs.at, { ...paragraphs, change })
  }

  for (const index of indices) {
    const change = changes[index]
    const draft = change && draftChange(document, units, change, (unit) => cutBy[unit] !== -1)
    const isBarred = draft?.joins && draft.marks.some((paragraph) => newAfter.has(paragraph))
    if (draft && !isBarred) take(draft, index)
    else left.push(index)
  }
  return { cutBy, before, after, cutMarks, newBefore, newAfter, left }
}

function add<K>(to: Map<K, Addition[]>, key: K, addition: Addition) {
  const known = to.get(key)
  if (known) known.push(addition)
  else to.set(key, [addition])
}
