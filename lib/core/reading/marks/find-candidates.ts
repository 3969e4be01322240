import { isDigit } from '../../text/characters'
import { NUMBER, QUOTE_MARK, WORD, type Words } from '../words/words'
import { ELIDED, GLYPHS, type Glyph } from './glyphs'
import { leanOf } from './lean'
import type { MarkSide } from './quote-mark'

/** A character that may be a quote mark, with what its own place says about it. */
export interface Candidate {
  readonly token: number
  readonly glyph: Glyph
  readonly lean: MarkSide | undefined
  /** Behind an s and before a word in small letters: `the workers’ rights`. */
  readonly isLikePossessive: boolean
  /** Behind a point, a comma or the like. */
  readonly isBehindPoint: boolean
  /** Tight between two words: `Doe‘s`. */
  readonly isInWord: boolean
}

/** The tokens of `[first, after)` that may be quote marks; elisions and signs of measure are left out. */
export function findCandidates(words: Words, first: number, after: number): Candidate[] {
  const candidates: Candidate[] = []
  for (let token = first; token < after; token++) {
    if (words.kinds[token] !== QUOTE_MARK) continue
    let next = token + 1
    while (next < after && words.kinds[next] === QUOTE_MARK && words.starts[next] === words.ends[next - 1]) next++
    const start = words.starts[token] ?? 0
    const end = words.ends[next - 1] ?? start
    const lean = token === first ? 'open' : next === after ? 'close' : leanOf(words.text, start, end)
    const isInWord =
      words.ends[token - 1] === start && words.starts[next] === end && isWord(words, token - 1) && isWord(words, next)
    const before = words.text.charAt(start - 1)
    for (; token < next; token++) {
      const glyph = GLYPHS.get(words.lower[token] ?? '')
      if (!glyph || isElision(words, token, glyph) || isMeasure(words, token, glyph)) continue
      const isLikePossessive = lean === 'close' && (before === 's' || before === 'S') && goesOnSmall(words, token)
      candidates.push({ token, glyph, lean, isLikePossessive, isBehindPoint: isPoint(before), isInWord })
    }
    token = next - 1
  }
  return candidates
}

const isWord = ({ kinds }: Words, token: number) => kinds[token] === WORD || kinds[token] === NUMBER

const isPoint = (character: string) => character !== '' && ',.!?…'.includes(character)

const goesOnSmall = ({ kinds, lower, text, starts }: Words, token: number) =>
  kinds[token + 1] === WORD && lower[token + 1]?.charAt(0) === text.charAt(starts[token + 1] ?? 0)

/** `’90s`, `’em`. */
function isElision({ kinds, starts, ends, lower, text }: Words, token: number, glyph: Glyph): boolean {
  if (glyph.width !== 'single' || starts[token + 1] !== ends[token]) return false
  if (kinds[token + 1] === WORD) return ELIDED.has(lower[token + 1] ?? '')
  return kinds[token + 1] === NUMBER && /^\d\d(?!\d)/.test(text.slice(ends[token], ends[token + 1]).slice(0, 3))
}

const FEET_AND_INCHES = /\d['’]\d{1,2}$/

/** `6'2"`, `the 4'x8' sheet`: right behind a figure of feet, or straight and right between digits. */
function isMeasure({ kinds, starts, ends, text }: Words, token: number, glyph: Glyph): boolean {
  if (kinds[token - 1] !== NUMBER || ends[token - 1] !== starts[token]) return false
  const figure = text.slice(starts[token - 1], ends[token - 1])
  if (figure.length < 8 && FEET_AND_INCHES.test(figure)) return true
  return glyph.style === 'straight' && isDigit(text.charCodeAt(ends[token] ?? 0))
}
