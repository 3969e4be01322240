import type { Document } from '../text/document'
import type { Edit } from './edit'

/** A stretch of the old text that stays, that an edit replaces, or (`isTidying`) that has to go because of one. */
export interface Part<E extends Edit = Edit> {
  readonly start: number
  readonly end: number
  readonly edit?: E
  readonly isTidying?: boolean
}

/** Blocks that edits have tied together (mostly one alone), as parts that cover them from end to end. */
export interface Passage<E extends Edit = Edit> {
  /** Indices of its first and last block. */
  readonly first: number
  readonly last: number
  readonly parts: readonly Part<E>[]
}

/** What stands in the new text for a part of the old. */
export const contentOf = (text: string, part: Part) => part.edit?.replacement ?? text.slice(part.start, part.end)

/** A part that is cut in tidying up after `edit`. */
export const cutAfter = <E extends Edit>(start: number, end: number, edit: E): Part<E> => ({
  start,
  end,
  edit: { ...edit, start, end, replacement: '' },
  isTidying: true,
})

/** The passages that edits touch, in order of reading. An edit that reaches into a separator ties the blocks around it. */
export function touchedPassages<E extends Edit>(document: Document, edits: readonly E[]): Passage<E>[] {
  const { blocks } = document
  const groups: { first: number; last: number; edits: E[] }[] = []
  let first = 0
  for (const edit of edits) {
    while ((blocks[first + 1]?.start ?? Number.POSITIVE_INFINITY) <= edit.start) first++
    let last = first
    while (last + 1 < blocks.length && (blocks[last]?.end ?? 0) < edit.end) last++
    const group = groups.at(-1)
    if (group && group.last >= first) {
      group.last = Math.max(group.last, last)
      group.edits.push(edit)
    } else groups.push({ first, last, edits: [edit] })
  }
  return groups.map((group) => {
    const start = blocks[group.first]?.start ?? 0
    const end = blocks[group.last]?.end ?? 0
    return { first: group.first, last: group.last, parts: cover(start, end, group.edits) }
  })
}

function cover<E extends Edit>(start: number, end: number, edits: readonly E[]): Part<E>[] {
  const parts: Part<E>[] = []
  let at = start
  for (const edit of edits) {
    if (edit.start > at) parts.push({ start: at, end: edit.start })
    parts.push({ start: edit.start, end: edit.end, edit })
    at = edit.end
  }
  if (end > at) parts.push({ start: at, end })
  return parts
}
