import type { SourcePart, SourceText } from './source-text'

/**
 * Some parts of a source that stand one after the other, with their words. Windows that meet can be joined: the text of
 * one begins where that of the one before ends.
 */
export interface PartWindow {
  /** The place of its first part among all. */
  readonly first: number
  /** Of all parts of the source. */
  readonly total: number
  /** Where its text begins in the text of the source: where the part before it ends. */
  readonly start: number
  readonly text: string
  readonly parts: readonly SourcePart[]
}

/** About what three screens show; longer paragraphs make fewer of them. */
export const WINDOW = { parts: 200, units: 60_000 } as const

/** The part that holds an offset, or else the first behind it; the last part when there is none. */
export function partAt(parts: readonly SourcePart[], offset: number): number {
  let [low, high] = [0, parts.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return Math.max(low, 0)
}

/** The parts from one on; of long ones fewer, but never none. */
export const windowFrom = (source: SourceText, first: number): PartWindow =>
  windowOf(source, first, fitting(source, first, 1))

/** The parts before one, as many as there is room for. */
export function windowBefore(source: SourceText, end: number): PartWindow {
  const last = Math.min(end, source.parts.length) - 1
  const first = fitting(source, last, -1)
  return last < 0 ? windowOf(source, 0, -1) : windowOf(source, first, last)
}

/** The parts around an offset, with as many before it as behind it where there are. */
export function windowAround(source: SourceText, offset: number): PartWindow {
  const at = partAt(source.parts, offset)
  const half = { parts: WINDOW.parts / 2, units: WINDOW.units / 2 }
  const first = fitting(source, at, -1, half)
  return first === 0 ? windowFrom(source, 0) : windowOf(source, first, fitting(source, at, 1, half))
}

/** How far one gets from a part, forwards or backwards, within the limits: the last part that still fits, or that one. */
function fitting({ parts }: SourceText, from: number, step: 1 | -1, most: typeof WINDOW | Limits = WINDOW): number {
  const edge = parts[from]
  let at = from
  while (edge) {
    const next = parts[at + step]
    if (!next || Math.abs(at + step - from) >= most.parts) break
    if (Math.max(next.end, edge.end) - Math.min(next.start, edge.start) > most.units) break
    at += step
  }
  return at
}

interface Limits {
  readonly parts: number
  readonly units: number
}

function windowOf({ text, parts }: SourceText, first: number, last: number): PartWindow {
  const start = parts[first - 1]?.end ?? 0
  const own = parts.slice(first, last + 1)
  return { first, total: parts.length, start, text: text.slice(start, own.at(-1)?.end ?? start), parts: own }
}

/** Two windows that meet, as one. */
export const joinWindows = (one: PartWindow, next: PartWindow): PartWindow => ({
  ...one,
  text: one.text + next.text,
  parts: [...one.parts, ...next.parts],
})

/** Without the parts that are over the limit, at the end that is told. */
export function trimWindow(window: PartWindow, most: number, at: 'start' | 'end'): PartWindow {
  const over = window.parts.length - most
  if (over <= 0) return window
  const parts = at === 'start' ? window.parts.slice(over) : window.parts.slice(0, most)
  const start = at === 'start' ? (window.parts[over - 1]?.end ?? window.start) : window.start
  const end = parts.at(-1)?.end ?? start
  const text = window.text.slice(start - window.start, end - window.start)
  return { ...window, first: window.first + (at === 'start' ? over : 0), start, text, parts }
}

/** The words at a place of the source, as far as they are in the window. */
export const wordsIn = ({ start, text }: PartWindow, place: { readonly start: number; readonly end: number }): string =>
  text.slice(Math.max(0, place.start - start), Math.max(0, place.end - start))

/** Whether a place begins in the window. */
export const holdsPlace = ({ parts, start, text }: PartWindow, place: { readonly start: number }): boolean =>
  parts.length > 0 && place.start >= start && place.start < start + text.length
