import { progressFrom } from '@/lib/core/review/progress'
import type { Status } from '@/lib/core/review/vocabulary'
import type { FindingView } from '@/lib/schemas/views'
import type { Changes } from './place-changes'
import type { Tally } from './types'

export const NO_TALLY: Tally = {
  progress: progressFrom({}),
  openErrors: 0,
  proposed: 0,
  accepted: 0,
  foundErrors: 0,
  foundMarks: 0,
}

/** The counts after a change; the same objects where nothing about them changed. */
export function tallyAfter(tally: Tally, { sentences, annotations, corrections, findings }: Changes): Tally {
  const byStatus: Record<Status, number> = { ...tally.progress.byStatus }
  for (const { before, after } of sentences) {
    if (before) byStatus[before.status] -= 1
    if (after) byStatus[after.status] += 1
  }
  const openErrors = difference(annotations, (one) => one.kind === 'attribution-error' && one.state !== 'closed')
  const proposed = difference(corrections, (one) => one.state === 'proposed')
  const accepted = difference(corrections, (one) => one.state === 'accepted')
  const isError = ({ kind }: FindingView) => kind === 'attribution-error'
  const foundErrors = difference(findings, (one) => one.state === 'open' && isError(one))
  const foundMarks = difference(findings, (one) => one.state === 'open' && !isError(one))
  const isSame = sentences.every(({ before, after }) => before?.status === after?.status)
  const counts = [openErrors, proposed, accepted, foundErrors, foundMarks]
  if (isSame && counts.every((count) => count === 0)) return tally
  return {
    progress: isSame ? tally.progress : progressFrom(byStatus),
    openErrors: tally.openErrors + openErrors,
    proposed: tally.proposed + proposed,
    accepted: tally.accepted + accepted,
    foundErrors: tally.foundErrors + foundErrors,
    foundMarks: tally.foundMarks + foundMarks,
  }
}

/** How many more there are now that `counts` holds for. */
const difference = <T>(
  changes: readonly { readonly before: T | undefined; readonly after: T | undefined }[],
  counts: (object: T) => boolean,
) =>
  changes.reduce(
    (sum, { before, after }) =>
      sum + Number(after !== undefined && counts(after)) - Number(before !== undefined && counts(before)),
    0,
  )
