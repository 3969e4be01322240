/** Something that is not as it was written, and where. */
export interface AuditProblem {
  readonly kind:
    | 'entry-changed'
    | 'entry-missing'
    | 'entry-added'
    | 'values-changed'
    | 'values-sealed'
    | 'out-of-sight'
    | 'chain-end'
    | 'chain-missing'
    | 'kept-head'
    | 'text-changed'
    | 'sentence-changed'
  /** `article:ID`, `source:ID` or `house`; of a text its article’s. Null of an entry that stands in none. */
  readonly chain: string | null
  /** From 1; null where it is not about one entry. */
  readonly place: number | null
  /** The id of the entry, version or sentence in the database. */
  readonly id: number | string | null
  /** In words, without a full stop at the end. */
  readonly what: string
}
