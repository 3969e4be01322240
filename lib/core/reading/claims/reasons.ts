import type { Kind } from './claim-word'
import type { Signal } from './find-signals'
import type { Feature } from './visit-features'
import { KIND_OF_WORD } from './word-kinds'

/** Why a score is as it is, in words. */
export interface Reason {
  readonly words: string
  /** Told only when it moved the score this way. */
  readonly raises: boolean
  readonly signals?: readonly Signal[]
  /** Single words of these kinds count for the reason as well. */
  readonly kinds?: readonly Kind[]
}

/** What is in none of them (articles, the length, words that are not listed) moves the score without being told. */
export const REASONS: readonly Reason[] = [
  {
    words: 'a number',
    raises: true,
    signals: ['a number', 'a number of something', 'a number of years', 'several numbers'],
    kinds: ['digits', 'numeral', 'amount'],
  },
  { words: 'money', raises: true, kinds: ['money'] },
  { words: 'a share or rate', raises: true, kinds: ['percentage', 'share'] },
  { words: 'a date or time', raises: true, signals: ['in a year'], kinds: ['year', 'time', 'now'] },
  { words: 'a comparison', raises: true, signals: ['more than'], kinds: ['more'] },
  { words: 'a superlative or rank', raises: true, kinds: ['most', 'ordinal'] },
  { words: 'a rise or fall', raises: true, kinds: ['change'] },
  { words: 'a cause', raises: true, kinds: ['cause'] },
  { words: 'all, some or none', raises: true, kinds: ['all', 'not'] },
  { words: 'an official act', raises: true, kinds: ['deciding'] },
  {
    words: 'a past action',
    raises: true,
    signals: ['a past tense', 'what others did', 'what we did', 'what I did', 'what has been done', 'what was done'],
    kinds: ['past', 'participle', 'done', 'was', 'had', 'did', 'have'],
  },
  { words: 'something going on', raises: true, signals: ['what is going on'], kinds: ['doing'] },
  { words: 'what somebody said', raises: true, signals: ['what others said'], kinds: ['saying'] },
  { words: 'an institution', raises: true, kinds: ['institution', 'acronym'] },
  { words: 'a public matter', raises: true, kinds: ['matter'] },
  { words: 'a group of people', raises: true, kinds: ['group'] },
  { words: 'a name', raises: true, kinds: ['name'] },
  { words: 'an opinion', raises: false, signals: ['what I think'], kinds: ['opinion'] },
  { words: 'a judgement', raises: false, signals: ['what is good or bad'], kinds: ['judgement'] },
  { words: 'a question', raises: false, signals: ['a question'], kinds: ['question-mark', 'asking'] },
  { words: 'the future', raises: false, signals: ['what will be', 'going to'], kinds: ['future', 'going'] },
  {
    words: 'what could or should be',
    raises: false,
    signals: ['have to', 'what we must'],
    kinds: ['modal', 'condition', 'let'],
  },
  {
    words: 'the first person',
    raises: false,
    signals: ['what I am', 'what I say'],
    kinds: ['me', 'mine', 'we', 'ours'],
  },
  { words: 'an address to somebody', raises: false, kinds: ['courtesy', 'you', 'yours'] },
  { words: 'an emphasis or hedge', raises: false, kinds: ['degree'] },
]

/** The place in `REASONS` of what this feature speaks for; undefined when that is not told. */
export function reasonOf({ group, name }: Feature): number | undefined {
  const kind = group === 'words' ? KIND_OF_WORD.get(name) : name
  const found = REASONS.findIndex(({ signals = [], kinds = [] }) =>
    (group === 'signals' ? signals : kinds).some((told) => told === kind),
  )
  return found < 0 ? undefined : found
}
