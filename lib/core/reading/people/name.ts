export type Gender = 'female' | 'male'

/** A run of words written like a name, somewhere in the text. Token indices. */
export interface Name {
  /** The tokens of the name are `[first, after)`, titles and a possessive `'s` left out. */
  readonly first: number
  readonly after: number
  /** The tokens of titles and roles right before it are `[titleFirst, first)`. */
  readonly titleFirst: number
  /** True when a title or a role says that this is a person. */
  readonly isTitled: boolean
  /** What title or first name tell. */
  readonly gender: Gender | undefined
}
