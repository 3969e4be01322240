import { ENDINGS, WORDS_OF_KIND, type WordKind } from './word-kinds'

/** What numbers, names, marks and words of no other kind are known by: their shape alone. */
export const SHAPES = [
  'digits',
  'money',
  'percentage',
  'year',
  'name',
  'acronym',
  'comma',
  'question-mark',
  'other',
] as const
export type Shape = (typeof SHAPES)[number]

/** A kind of the table of words, what an ending says, or a shape. */
export type Kind = WordKind | (typeof ENDINGS)[number][1] | Shape

export const KINDS: readonly Kind[] = [
  ...new Set<Kind>([...SHAPES, ...ENDINGS.map(([, kind]) => kind), ...(Object.keys(WORDS_OF_KIND) as WordKind[])]),
]

/** The place of each kind in `KINDS`. Words know their kind by it, so that counting them is a matter of arrays. */
export const KIND_NUMBER = Object.fromEntries(KINDS.map((kind, number) => [kind, number])) as Readonly<
  Record<Kind, number>
>

/** A word, number or mark of a sentence. */
export interface ClaimWord {
  /** Place in `KINDS`. */
  readonly kind: number
  /**
   * In small letters with straight apostrophes, `he` for `she` as well; empty for numbers, marks, names and what is too
   * long to be a word.
   */
  readonly form: string
}
