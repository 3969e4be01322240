import { HISTORY_KIND_LIST, type HistoryKind } from '@/lib/core/review/history-kinds'

interface HistoryQuery {
  readonly cursor?: number
  readonly personId?: string
  readonly kind?: HistoryKind
  /** The id of one sentence, mark or correction. */
  readonly about?: string
  /** The filter as the address says it, without the page. */
  readonly filter: Readonly<Record<string, string>>
}

type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** What the address of a history asks for; what it should not say is left out. */
export function readHistoryQuery(params: SearchParams): HistoryQuery {
  const one = (name: string) => [params[name]].flat()[0]?.slice(0, 100) || undefined
  const before = Number(one('before'))
  const personId = one('who')
  const about = one('of')
  const kind = HISTORY_KIND_LIST.find((known) => known === one('what'))
  return {
    cursor: Number.isSafeInteger(before) && before > 0 ? before : undefined,
    personId,
    kind,
    about,
    filter: { ...(about && { of: about }), ...(personId && { who: personId }), ...(kind && { what: kind }) },
  }
}
