import type { ENDINGS, WordKind } from './word-kinds'

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

/** A word, number or mark of a sentence. */
export interface ClaimWord {
  readonly kind: Kind
  /** In small letters with straight apostrophes; empty for numbers, marks, names and what is too long to be a word. */
  readonly form: string
}
