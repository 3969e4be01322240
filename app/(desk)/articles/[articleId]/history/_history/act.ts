import type { HistoryAct } from '@/lib/use-cases/read-history'

/** What one act was, in the words of the newsroom. */
export interface Act {
  /** Follows the name of whoever did it. */
  readonly did: string
  /** What it was before and what it is since; each may be missing. */
  readonly from?: string
  readonly to?: string
  /** What words of the article were to be, or are, by a correction; either may be empty. */
  readonly wording?: { readonly from: string; readonly to: string }
  /** What was written with it: a comment, a reason. */
  readonly said?: string
}

/** What an entry of the log says, field by field. */
export type Fields = Readonly<Record<string, unknown>>
export type Names = ReadonlyMap<string, string>
export type Entry = Pick<HistoryAct, 'type' | 'from' | 'to'> &
  Partial<Pick<HistoryAct, 'count' | 'mark' | 'replacement' | 'isTakenBack' | 'places'>>

export interface Told {
  readonly entry: Entry
  readonly from: Fields
  readonly to: Fields
  readonly names: Names
}

/** Words that are there and can be seen. */
export const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)
