import type { Focus, FocusInBlock } from './types'

/** What moving needs to know. */
export interface Reading {
  /** Sentence ids in reading order. */
  readonly order: readonly string[]
  readonly positions: ReadonlyMap<string, number>
}

/**
 * The nearest sentence in a direction that `accepts` lets through; null when there is none. From nowhere (null) the
 * first or the last.
 */
export function nextSentence(
  { order, positions }: Reading,
  from: string | null,
  step: 1 | -1,
  accepts: (id: string) => boolean,
): string | null {
  const outside = step === 1 ? -1 : order.length
  const start = from === null ? outside : (positions.get(from) ?? outside)
  for (let index = start + step; index >= 0 && index < order.length; index += step) {
    const id = order[index]
    if (id !== undefined && accepts(id)) return id
  }
  return null
}

/** Focus on a sentence, alone or as far as a range reaches; what the filter holds back is not in the range. */
export function focusOn(
  { order, positions }: Reading,
  id: string,
  from: string = id,
  accepts: (id: string) => boolean = () => true,
): Focus {
  const ends = [positions.get(id) ?? 0, positions.get(from) ?? positions.get(id) ?? 0]
  const range = order.slice(Math.min(...ends), Math.max(...ends) + 1)
  return { id, from, ids: range.filter((one) => one === id || one === from || accepts(one)) }
}

/** The focus by block; an entry that says the same as before is the same object. */
export function focusInBlocks(
  focus: Focus | null,
  blockOf: (sentenceId: string) => number,
  before: ReadonlyMap<number, FocusInBlock>,
): ReadonlyMap<number, FocusInBlock> {
  const ids = new Map<number, string[]>()
  for (const id of focus?.ids ?? []) {
    const block = blockOf(id)
    const inBlock = ids.get(block)
    if (inBlock) inBlock.push(id)
    else ids.set(block, [id])
  }
  return new Map(
    Array.from(ids, ([block, inBlock]) => {
      const next = { id: focus && inBlock.includes(focus.id) ? focus.id : null, ids: inBlock }
      const known = before.get(block)
      return [block, known && isSame(known, next) ? known : next]
    }),
  )
}

const isSame = (a: FocusInBlock, b: FocusInBlock) =>
  a.id === b.id && a.ids.length === b.ids.length && a.ids.every((id, index) => id === b.ids[index])
