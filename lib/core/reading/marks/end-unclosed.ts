import { CUE_FORMS } from '../attribution/cue-verbs'
import { CAPITAL, SMALL, WORD, type Words } from '../words/words'
import type { Candidate } from './find-candidates'
import { type FoundMark, foundMark, join } from './found-mark'

/**
 * Finds an end for the outermost quotation that its paragraph leaves open, so that it does not swallow narration: a
 * single mark that closes nothing else, the words of an attribution behind a comma, or the next opening mark of its
 * width. Answers the offset where it ends; undefined where it fills the rest of the paragraph. What was taken for
 * nested behind that end stands by itself again.
 */
export function endUnclosed(
  words: Words,
  found: FoundMark[],
  candidates: readonly Candidate[],
  open: FoundMark,
  after: number,
): number | undefined {
  const stray = strayCloser(candidates, found, open)
  if (stray) {
    const close = foundMark(stray, 'close', open.depth)
    join(open, close)
    const at = found.findIndex(({ candidate }) => candidate.token > stray.token)
    found.splice(at < 0 ? found.length : at, 0, close)
    lift(found, stray.token)
    return undefined
  }
  const limit = nextOpening(found, open)?.candidate.token ?? after
  const end = attributionAfterComma(words, open.candidate.token, limit) ?? limit
  if (end === after) return undefined
  lift(found, end - 1)
  return words.ends[end - 1]
}

function strayCloser(candidates: readonly Candidate[], found: readonly FoundMark[], open: FoundMark) {
  const marks = new Set(found.map(({ candidate }) => candidate))
  return candidates.find(
    (candidate) =>
      candidate.token > open.candidate.token &&
      candidate.glyph.width === 'single' &&
      candidate.lean === 'close' &&
      candidate.isBehindPoint &&
      !marks.has(candidate),
  )
}

const nextOpening = (found: readonly FoundMark[], open: FoundMark) =>
  found.find(
    ({ side, depth, candidate: { token, glyph } }) =>
      side === 'open' &&
      depth > open.depth &&
      token > open.candidate.token &&
      glyph.width === open.candidate.glyph.width &&
      glyph.style === open.candidate.glyph.style,
  )

function lift(found: readonly FoundMark[], token: number) {
  for (const mark of found) if (mark.candidate.token > token && mark.depth > 0) mark.depth--
}

/** The token behind the comma of `…, said Doe`, `…, she said`, `…, Jane Doe said`; undefined when there is none. */
function attributionAfterComma(words: Words, open: number, limit: number): number | undefined {
  for (let token = open + 2; token + 1 < limit; token++) {
    if (words.lower[token] !== ',') continue
    let next = token + 1
    if (!isPast(words, next)) {
      if (PRONOUNS.has(words.lower[next] ?? '')) next++
      else while (next < token + 4 && (words.shapes[next] ?? SMALL) >= CAPITAL) next++
    }
    if (isPast(words, next)) return token + 1
  }
  return undefined
}

const PRONOUNS = new Set(['he', 'she', 'they'])

/** `said` and its like; only verbs, and none that stands in quotations as well as in attributions. */
const isPast = ({ kinds, lower, shapes }: Words, token: number) =>
  kinds[token] === WORD && shapes[token] === SMALL && PAST.has(lower[token] ?? '') && CUE_FORMS.has(lower[token] ?? '')

const PAST = new Set('said says added adds asked explained noted replied continued wrote told recalled'.split(' '))
