import { shownName } from '@/lib/core/review/shown-name'
import { counted } from '@/lib/core/text/counted'

interface Taken {
  readonly corrections: number
  readonly threads: number
  readonly by: readonly string[]
}

const LIST = new Intl.ListFormat('en-GB')

/** What others had done to a file that came in with their work as proposals: “With 2 changes and 1 comment by Bo (file).” */
export function takenIn(taken: unknown): string | undefined {
  if (typeof taken !== 'object' || taken === null) return undefined
  const { corrections, threads, by } = taken as Taken
  const what = [
    ...(corrections > 0 ? [counted(corrections, 'change')] : []),
    ...(threads > 0 ? [counted(threads, 'comment')] : []),
  ]
  if (what.length === 0) return undefined
  return `With ${LIST.format(what)} by ${LIST.format(by.map((name) => shownName({ name, outside: true })))}.`
}
