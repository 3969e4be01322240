import type { Span } from '@/lib/core/text/span'

/**
 * Where the words of a span stand in another text: the second of the same words is the second of them there too. Null
 * when they do not stand there as often as before, because then nobody can say which are meant.
 */
export function carrySpan(before: string, after: string, { start, end }: Span): Span | null {
  if (before === after) return { start, end }
  const words = before.slice(start, end)
  const [from, to] = [placesOf(before, words), placesOf(after, words)]
  const there = from.length === to.length ? to[from.indexOf(start)] : undefined
  return there === undefined ? null : { start: there, end: there + words.length }
}

/** Every offset at which these words begin; none for no words. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}
