import { groupActs, isOneAct } from '../../core/review/group-acts'
import type { Db } from '../../data/client'
import { entriesOfMoment, readLogEntries, type StoredLogEntry } from '../../data/log'

interface Asked {
  /** How many acts a page has. */
  readonly limit: number
  /** The revision before which it goes on. */
  readonly before?: number
  readonly actorId?: string
  readonly types?: readonly string[]
  /** Only what was done to one of these, by id. */
  readonly subjects?: readonly string[]
}

/** The entries that one act wrote, newest first. */
export type Act = readonly [StoredLogEntry, ...StoredLogEntry[]]

/** Entries read for one act, so that a page is full although some acts wrote several. */
const PER_ACT = 4

/** A page of what was done to an article, newest first; no act is torn in two, however many entries it wrote. */
export async function readActs(
  db: Db,
  articleId: string,
  { limit, ...asked }: Asked,
): Promise<{ acts: readonly Act[]; next: number | null }> {
  const most = limit * PER_ACT
  const entries = await readLogEntries(db, articleId, { ...asked, limit: most + 1 })
  const acts = groupActs(entries).filter(isAct)
  if (acts.length > limit) {
    const shown = acts.slice(0, limit)
    return { acts: shown, next: shown.at(-1)?.at(-1)?.revision ?? null }
  }
  const last = acts.at(-1)
  const end = last?.at(-1)
  if (entries.length <= most || !last || !end) return { acts, next: null }
  const rest = (await entriesOfMoment(db, articleId, end, asked.subjects)).filter((entry) => isOneAct(end, entry))
  const next = rest.at(-1)?.revision ?? end.revision
  const [older] = await readLogEntries(db, articleId, { ...asked, before: next, limit: 1 })
  return { acts: [...acts.slice(0, -1), [...last, ...rest]], next: older ? next : null }
}

const isAct = (entries: readonly StoredLogEntry[]): entries is Act => entries.length > 0
