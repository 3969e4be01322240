/** As much of a log entry as tells what was done in one go. */
export interface LoggedAct {
  readonly at: string
  readonly type: string
  readonly actorId: string | null
  readonly to: unknown
}

/** Entries of these types that were written together are one act: one press of a key on a range of sentences. */
const TOGETHER: Readonly<Record<string, string>> = {
  'status-set': 'status',
  'sentence-split': 'reshaping',
  'sentence-merged': 'reshaping',
  'sentence-replaced': 'reshaping',
}

/**
 * The entries of a log, in its order, with those that one act wrote together in one group. Entries of one transaction
 * stand side by side and bear the same time.
 */
export function groupActs<Entry extends LoggedAct>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = []
  for (const entry of entries) {
    const group = groups.at(-1)
    if (group?.[0] && isOneAct(group[0], entry)) group.push(entry)
    else groups.push([entry])
  }
  return groups
}

/** Whether two entries that stand side by side tell of one act. */
export function isOneAct(one: LoggedAct, other: LoggedAct): boolean {
  const act = TOGETHER[one.type]
  if (act === undefined || act !== TOGETHER[other.type]) return false
  if (one.at !== other.at || one.actorId !== other.actorId) return false
  return act !== 'status' || one.to === other.to
}
