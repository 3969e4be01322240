import type { Finding, Quote, Speaker } from '../reading'
import { tokensOf, type Words } from '../words/words'
import type { Check, Material } from './check'
import { excerptsWhereDiffering, type SpokenWords } from './differing-words'
import { excerpt } from './excerpt'
import { isAlike, isExcerpt, MOST_WORDS, RUN, spokenTokens } from './like-words'
import { report } from './report'
import { areOthers, speakerNear } from './speaker-near'

/** Q10 and Q11: two quotations of for the most part the same words, with other wording or credited to two speakers. */
export const repeatedQuote: Check = (material) =>
  likePairs(material).flatMap(([earlier, later]) => compared(material, earlier, later))

/** Earlier quotations with the same run of words that one is compared with. */
const MOST_PAIRS = 3
/** Only runs that begin with a word of so many letters are looked up, which is most of the work saved. */
const LEAST_LETTERS = 5
/** Earlier quotations that one is compared with over all its runs. */
const MOST_COMPARED = 6

interface Spoken extends SpokenWords {
  /** Index of its quote. */
  readonly quote: number
}

function compared(material: Material, earlier: Spoken, later: Spoken): Finding[] {
  const { text } = material.document
  const words = excerpt(text, later)
  const found: Finding[] = []
  const isVerbatim = isExcerpt(earlier.words, later.words)
  if (!isVerbatim && !isOneSpeech(material, earlier, later)) {
    const [here, before] = excerptsWhereDiffering(material.words, later, earlier)
    const message = `The same is quoted twice, in other words: ${here} here, ${before} before.`
    found.push(report('Q10', later, message, [earlier]))
  }
  if (isVerbatim && isUncredited(material, earlier, later)) return found
  const [before, now] = [earlier, later].map(({ quote }) => speakerNear(material, quote))
  if (!before || !now || !areOthers(before.resolved, now.resolved)) return found
  if (speaksOf(later, before) || speaksOf(earlier, now)) return found
  const verdict = verdictOn(material, earlier, later, before.text, now.text)
  if (verdict) found.push(report('Q11', later, `${words} ${verdict}.`, [earlier, now, before]))
  return found
}

/** Who is credited with either; of one that is credited to nobody, who spoke last. Undefined where that is so of both. */
function verdictOn({ quotes }: Material, earlier: Spoken, later: Spoken, before: string, now: string) {
  const [isCredited, isCreditedNow] = [earlier, later].map(({ quote }) => quotes[quote]?.speaker)
  if (isCredited && isCreditedNow) return `is credited to ${now} here and to ${before} before`
  if (isCredited) return `was credited to ${before} before; here it is credited to nobody, and ${now} spoke last`
  return isCreditedNow && `is credited to ${now} here; before it was credited to nobody, and ${before} spoke last`
}

/** A speaker who repeats words in one go says them twice; nothing is quoted twice. */
const isOneSpeech = ({ quotes }: Material, earlier: Spoken, later: Spoken): boolean =>
  later.quote - earlier.quote <= 1 && quotes[earlier.quote]?.speaker?.start === quotes[later.quote]?.speaker?.start

/** The same words once without a speaker of their own: a pull quote. */
const isUncredited = ({ quotes }: Material, ...spoken: readonly Spoken[]): boolean =>
  spoken.some(({ quote }) => !quotes[quote]?.speaker)

/** True when a quotation names who is credited with the other: `“Poe said that we …,” Roe said`. */
const speaksOf = ({ words }: Spoken, { resolved = '' }: Speaker): boolean =>
  words.includes(resolved.slice(resolved.lastIndexOf(' ') + 1).toLowerCase())

/** Every quotation with the first one before it that is like it. Linear: only those that share a run of words are compared. */
function likePairs({ words, quotes }: Material): [Spoken, Spoken][] {
  const pairs: [Spoken, Spoken][] = []
  const met = new Map<string, Spoken[]>()
  for (const spoken of spokenParts(words, quotes)) {
    const candidates = new Set<Spoken>()
    for (let at = 0; at + RUN <= spoken.words.length; at++) {
      if ((spoken.words[at]?.length ?? 0) < LEAST_LETTERS) continue
      const run = spoken.words.slice(at, at + RUN).join(' ')
      const earlier = met.get(run) ?? []
      for (const other of earlier) candidates.add(other)
      if (earlier.length < MOST_PAIRS && !earlier.includes(spoken)) met.set(run, [...earlier, spoken])
    }
    candidates.delete(spoken)
    const like = [...candidates].slice(0, MOST_COMPARED).find((other) => isAlike(other.words, spoken.words))
    if (like) pairs.push([like, spoken])
  }
  return pairs
}

function spokenParts(words: Words, quotes: readonly Quote[]): Spoken[] {
  return quotes.flatMap(({ quoted }, quote) =>
    quoted.map(({ start, end }) => {
      const [first, after] = tokensOf(words, { start, end })
      const tokens = spokenTokens(words, first, Math.min(after, first + MOST_WORDS))
      return { start, end, quote, tokens, words: tokens.map((token) => words.lower[token] ?? '') }
    }),
  )
}
