import { francAll } from 'franc'
import { GUESSED_CODES, tagOf } from './languages'

/** UTF-16 units that are looked at: no more are needed, and a long text takes no longer. */
const SAMPLE = 2000
/** In Latin letters, a text of fewer words or letters is too short to tell. */
const FEWEST_WORDS = 10
const FEWEST_LETTERS = 60
/** The share of frequent words from which on a text is English: its prose has about 0.4, other languages under 0.05. */
const ENGLISH_SHARE = 0.15
/** So near to the likeliest language, which has 1, English may still be meant. */
const STILL_LIKELY = 0.9

const WORD = /[\p{L}\p{M}]+/gu
const LATIN = /\p{Script=Latin}/gu

/** Frequent in all English prose, and hardly words of another language. */
const FREQUENT: ReadonlySet<string> = new Set(
  `the of and to that with for was on it they this from have has had are not but been were would will which who their
  there said when what if could should than them then its is his by she you we our about after more`.split(/\s+/),
)

/**
 * The language of a text as a BCP 47 tag without its region: `en`, `de`, `zh`. English where the text is too short or
 * too odd to tell.
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const words = sample.toLowerCase().match(WORD) ?? []
  if (isEnglishByItsWords(words) || isTooShort(sample, words)) return 'en'
  const likely = francAll(sample, { only: [...GUESSED_CODES] })
  const [best = 'und'] = likely[0] ?? []
  const english = likely.find(([code]) => code === 'eng')?.[1] ?? 0
  return best === 'und' || english > STILL_LIKELY ? 'en' : tagOf(best)
}

const isEnglishByItsWords = (words: readonly string[]) =>
  words.filter((word) => FREQUENT.has(word)).length >= ENGLISH_SHARE * words.length

/** Other scripts than Latin tell a language, or a few, by a few letters. */
function isTooShort(sample: string, words: readonly string[]): boolean {
  const letters = words.reduce((sum, { length }) => sum + length, 0)
  if (words.length >= FEWEST_WORDS && letters >= FEWEST_LETTERS) return false
  return 2 * (sample.match(LATIN)?.length ?? 0) >= letters
}
