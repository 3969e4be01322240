/** The five forms of a verb. `present` is the third person singular; `participle` the past one. */
export interface VerbForms {
  readonly base: string
  readonly present: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
}

/** The forms of verbs that do not follow the rules, as `base past participle`. */
const IRREGULAR = new Map(
  `say said said
  tell told told
  write wrote written
  think thought thought
  know knew known
  find found found
  swear swore sworn
  put put put
  read read read
  go went gone
  speak spoke spoken
  make made made
  see saw seen
  feel felt felt
  hold held held
  forecast forecast forecast
  foresee foresaw foreseen
  retell retold retold
  rewrite rewrote rewritten
  cast cast cast
  chide chided chided
  refer referred referred`
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([base = '', past = '', participle = '']) => [base, { past, participle }]),
)

/** Double their last letter before an ending. */
const DOUBLED = new Set('quip blog brag admit rebut submit blab concur dub refer slam pan rip plug'.split(' '))

/** All forms of a verb given by its base form. */
export function conjugate(base: string): VerbForms {
  const stem = DOUBLED.has(base) ? base + base.charAt(base.length - 1) : base
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`
  const { past, participle } = IRREGULAR.get(base) ?? { past: regular, participle: regular }
  return { base, present: presentOf(base), past, participle, gerund: gerundOf(base, stem) }
}

function presentOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}

const gerundOf = (base: string, stem: string) => (/[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`)
