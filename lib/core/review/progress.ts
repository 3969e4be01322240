import { isSettled, STATUSES, type Status } from './vocabulary'

export interface Progress {
  readonly settled: number
  readonly total: number
  readonly byStatus: Readonly<Record<Status, number>>
}

/** Counts sentences by status. */
export function progressOf(statuses: Iterable<Status>): Progress {
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>
  for (const status of statuses) byStatus[status] += 1
  return progressFrom(byStatus)
}

/** The same from counts that are already there; statuses that are missing count 0. */
export function progressFrom(counts: Partial<Record<Status, number>>): Progress {
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, counts[status] ?? 0])) as Record<Status, number>
  const total = STATUSES.reduce((sum, status) => sum + byStatus[status], 0)
  const settled = STATUSES.filter(isSettled).reduce((sum, status) => sum + byStatus[status], 0)
  return { settled, total, byStatus }
}
