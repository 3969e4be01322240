import { AUXILIARIES, CONTRACTED, IRREGULAR, VALUES } from './word-lists'

/** The words with contractions written out: `we're` as `we are`, `won't` as `will not`. */
export function writtenOut(words: readonly string[]): string {
  return words
    .flatMap((word) => {
      if (word === "won't") return ['will', 'not']
      if (word === "can't" || word === 'cannot') return ['can', 'not']
      const found = [...CONTRACTED].find(([ending]) => word.endsWith(ending) && word.length > ending.length)
      return found ? [word.slice(0, -found[0].length), found[1]] : [word]
    })
    .join(' ')
}

/** Endings and letters that British and American spelling, or figures and words, have differently. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/our/g, 'or'],
  [/is(e|es|ed|ing|ation)$/, 'iz$1'],
  [/yse(d|s)?$/, 'yze$1'],
  [/tre$/, 'ter'],
  [/ogue$/, 'og'],
  [/ll(ed|ing|er)$/, 'l$1'],
  [/ence$/, 'ense'],
  [/^ok$/, 'okay'],
  [/^(?:%|per ?cent)$/, 'percent'],
  [/^&$/, 'and'],
  [/^(?:\+)$/, 'plus'],
]

/** A word, or a number however it is written, in one spelling of several. */
export function inOneSpelling(word: string): string {
  const value = VALUES.get(word)
  return value === undefined
    ? SPELLINGS.reduce((written, [from, to]) => written.replace(from, to), word)
    : String(value)
}

const SUFFIX = /(?:ied|ies|ing|ed|es|s|d)$/

/** True when both are forms of one verb, as far as endings and a list of irregular ones tell. */
export function isOneVerb(one: string, other: string): boolean {
  if ([...AUXILIARIES, ...IRREGULAR].some((forms) => forms.has(one) && forms.has(other))) return true
  const [a, b] = [stem(one), stem(other)]
  return (
    a.length > 2 &&
    a === b &&
    (/(?:ed|ing|d)$/.test(one) || /(?:ed|ing|d)$/.test(other) || /s$/.test(one) !== /s$/.test(other))
  )
}

export function stem(word: string): string {
  const cut = word.replace(SUFFIX, '')
  const whole = cut.length < 3 ? word : cut
  return whole.replace(/([bdgklmnprt])\1$/, '$1').replace(/[eiy]$/, '')
}
