import LineBreaker from 'linebreak'
import type { Words } from './look'
import { directionsOf, inSight } from './order-line'
import type { FontRun } from './typefaces'

/** Words of one look, font and direction on a line. Lengths are in points. */
export interface Fragment extends FontRun {
  readonly words: Words
  readonly level: number
  readonly width: number
  /** How wide it is without the spaces that hang over the end of its line; missing where none do. */
  readonly ink?: number
}

export interface Line {
  /** From left to right. */
  readonly fragments: readonly Fragment[]
  readonly width: number
  /** It begins at the right. */
  readonly isReversed: boolean
}

export interface Setter {
  runs(text: string, words: Words): readonly FontRun[]
  width(run: FontRun, words: Words): number
}

/** A stretch of the text that belongs together on a line: a word with the space behind it. */
interface Piece {
  readonly fragments: readonly Fragment[]
  /** Without the space at its end, which hangs over the edge of a line. */
  readonly ink: number
  readonly width: number
  readonly isLast: boolean
}

/** Breaks words into lines no wider than `measure`; a word that is wider than that is broken anywhere. */
export function breakLines(words: readonly Words[], measure: number, setter: Setter): Line[] {
  const { pieces, isReversed } = piecesOf(words, measure, setter)
  const lines: Line[] = []
  let fragments: Fragment[] = []
  let width = 0
  let ink = 0
  const close = () => {
    const all = joined(fragments)
    const last = all.at(-1)
    if (last) all[all.length - 1] = { ...last, ink: last.width - hanging(last, setter) }
    lines.push({ fragments: inSight(all), width: ink, isReversed })
    fragments = []
    width = 0
    ink = 0
  }
  for (const piece of pieces) {
    if (fragments.length > 0 && width + piece.ink > measure) close()
    fragments.push(...piece.fragments)
    ink = width + piece.ink
    width += piece.width
    if (piece.isLast) close()
  }
  if (fragments.length > 0) close()
  return lines
}

function piecesOf(words: readonly Words[], measure: number, setter: Setter) {
  const text = words.map((one) => one.text).join('')
  const { levels, isReversed } = directionsOf(text)
  const starts: number[] = []
  let length = 0
  for (const one of words) {
    starts.push(length)
    length += one.text.length
  }
  let index = 0
  /** What of the text lies in `[from, to)`, by look, font and direction. */
  const fragmentsIn = (from: number, to: number): Fragment[] => {
    const found: Fragment[] = []
    for (let at = from; at < to; ) {
      while (index + 1 < words.length && (starts[index + 1] ?? 0) <= at) index++
      const one = words[index]
      if (!one) break
      const level = levels?.[at] ?? 0
      const end = Math.min(to, (starts[index] ?? 0) + one.text.length)
      let until = levels ? at + 1 : end
      while (levels && until < end && levels[until] === level) until++
      for (const run of setter.runs(text.slice(at, until).replaceAll('\n', ''), one)) {
        found.push({ ...run, words: one, level, width: setter.width(run, one) })
      }
      at = until
    }
    return found
  }
  const pieces: Piece[] = []
  const breaker = new LineBreaker(text)
  let from = 0
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const { position: to, required } = next
    const isLast = required && to < text.length
    const whole = pieceOf(fragmentsIn(from, to), isLast, setter)
    pieces.push(...(whole.ink > measure ? broken(whole, measure, setter) : [whole]))
    from = to
  }
  return { pieces, isReversed }
}

function pieceOf(fragments: readonly Fragment[], isLast: boolean, setter: Setter): Piece {
  const width = sum(fragments)
  const last = fragments.at(-1)
  return { fragments, width, ink: last ? width - hanging(last, setter) : width, isLast }
}

/** How wide the spaces at the end of a fragment are. */
function hanging({ text, font, words }: Fragment, setter: Setter): number {
  const spaces = text.slice(text.trimEnd().length)
  return spaces === '' ? 0 : setter.width({ text: spaces, font }, words)
}

/** A word without end in pieces that fit. */
function broken({ fragments, isLast }: Piece, measure: number, setter: Setter): Piece[] {
  const pieces: Piece[] = []
  let open: Fragment[] = []
  for (const fragment of fragments) {
    const signs = fragment.text.match(/\P{M}\p{M}*/gu) ?? [fragment.text]
    for (let from = 0; from < signs.length; ) {
      const room = measure - sum(open)
      const to = mostThatFit(fragment, signs, from, room, setter)
      if (to === from && open.length > 0) {
        pieces.push(pieceOf(open, false, setter))
        open = []
        continue
      }
      // One sign stands on a line, however wide it is.
      const text = signs.slice(from, Math.max(to, from + 1)).join('')
      open.push({ ...fragment, text, width: setter.width({ text, font: fragment.font }, fragment.words) })
      from = Math.max(to, from + 1)
    }
  }
  return [...pieces, pieceOf(open, isLast, setter)]
}

/** Up to where signs fit into a room; together they are not as wide as one by one. */
function mostThatFit(
  { font, words }: Fragment,
  signs: readonly string[],
  from: number,
  room: number,
  setter: Setter,
): number {
  let to = from
  for (let width = 0; to < signs.length; to++) {
    width += setter.width({ text: signs[to] ?? '', font }, words)
    if (width > room) break
  }
  while (to > from && setter.width({ text: signs.slice(from, to).join(''), font }, words) > room) to--
  return to
}

/** Neighbours that look alike, as one. */
function joined(fragments: readonly Fragment[]): Fragment[] {
  const result: Fragment[] = []
  for (const one of fragments) {
    const last = result.at(-1)
    if (last && last.words === one.words && last.font === one.font && last.level === one.level) {
      result[result.length - 1] = { ...last, text: last.text + one.text, width: last.width + one.width }
    } else result.push(one)
  }
  return result
}

const sum = (fragments: readonly Fragment[]) => fragments.reduce((total, { width }) => total + width, 0)
