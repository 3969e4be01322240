import type { Document } from '../text/document'
import { splitWords } from './words'

/** A block of the old text and the one of the new text that it became. Indices into `blocks`. */
export interface BlockPair {
  readonly old: number
  readonly now: number
}

/** Fewer words than these are too few to know a changed paragraph by. */
const FEWEST_WORDS = 8
/** From this share of common word pairs on, two paragraphs are one that was edited. */
const ALIKE = 0.5
/** Word pairs that stand in more paragraphs than this tell nothing. */
const TOO_COMMON = 12

/**
 * Which paragraphs of two texts are the same ones, wherever they stand: those with the same words, and of the others
 * those that are each other's best likeness. Each block is in one pair at most; in the order of the new text.
 */
export function pairBlocks(from: Document, to: Document): BlockPair[] {
  const [old, now] = [textsOf(from), textsOf(to)]
  const pairs = sameWords(old, now)
  const [hasPair, isTaken] = [new Set(pairs.map((pair) => pair.old)), new Set(pairs.map((pair) => pair.now))]
  const left = (texts: readonly string[], taken: ReadonlySet<number>) =>
    texts.flatMap((text, index) => (taken.has(index) ? [] : [{ index, grams: gramsOf(text) }]))
  pairs.push(...alike(left(old, hasPair), left(now, isTaken)))
  return pairs.sort((a, b) => a.now - b.now)
}

const textsOf = ({ text, blocks }: Document) => blocks.map(({ start, end }) => text.slice(start, end))

/** The first with the first, the second with the second, of those that have the same words. */
function sameWords(old: readonly string[], now: readonly string[]): BlockPair[] {
  const places = new Map<string, number[]>()
  for (const [index, text] of old.entries()) {
    const same = places.get(text)
    if (same) same.push(index)
    else places.set(text, [index])
  }
  const used = new Map<string, number>()
  return now.flatMap((text, index) => {
    const next = used.get(text) ?? 0
    const place = places.get(text)?.[next]
    if (place === undefined) return []
    used.set(text, next + 1)
    return [{ old: place, now: index }]
  })
}

interface Grams {
  readonly index: number
  readonly grams: ReadonlySet<string>
}

/** Every two words that follow each other; none for a text too short to be known by them. */
function gramsOf(text: string): ReadonlySet<string> {
  const words = splitWords(text)
    .filter((word) => /\S/.test(word))
    .map((word) => word.toLowerCase())
  if (words.length < FEWEST_WORDS) return new Set()
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}

/** Pairs of which each is the other's best likeness, and a good one. */
function alike(old: readonly Grams[], now: readonly Grams[]): BlockPair[] {
  const homes = new Map<string, number[]>()
  for (const [place, { grams }] of now.entries()) {
    for (const gram of grams) {
      const places = homes.get(gram)
      if (places) places.push(place)
      else homes.set(gram, [place])
    }
  }
  const best = old.map(({ grams }) => bestOf(grams, homes, now))
  const wanted = new Map<number, { readonly place: number; readonly likeness: number }>()
  for (const [place, found] of best.entries()) {
    if (found && found.likeness > (wanted.get(found.place)?.likeness ?? 0)) {
      wanted.set(found.place, { place, likeness: found.likeness })
    }
  }
  return [...wanted].flatMap(([newPlace, { place }]) => {
    const [before, after] = [old[place], now[newPlace]]
    return before && after ? [{ old: before.index, now: after.index }] : []
  })
}

/** The new paragraph that shares most with an old one, by the share of word pairs in common (Dice). */
function bestOf(grams: ReadonlySet<string>, homes: ReadonlyMap<string, readonly number[]>, now: readonly Grams[]) {
  const shared = new Map<number, number>()
  for (const gram of grams) {
    const places = homes.get(gram) ?? []
    if (places.length > TOO_COMMON) continue
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1)
  }
  let best: { place: number; likeness: number } | undefined
  for (const [place, count] of shared) {
    const likeness = (2 * count) / (grams.size + (now[place]?.grams.size ?? 0))
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { place, likeness }
  }
  return best
}
