import { progressFrom } from '@/lib/core/review/progress'
import type { Status } from '@/lib/core/review/vocabulary'
import type { Changes } from './place-changes'
import type { BlockSlice, Tally } from './types'

export const NO_TALLY: Tally = {
  progress: progressFrom({}),
  openErrors: 0,
  proposed: 0,
  accepted: 0,
  foundErrors: 0,
  foundMarks: 0,
}

/** What was in the blocks before a change, and is after it. */
export interface Blocks {
  readonly before: readonly BlockSlice[]
  readonly after: readonly BlockSlice[]
}

/** The counts after a change; the same objects where nothing about them changed. */
export function tallyAfter(tally: Tally, { sentences, annotations, corrections }: Changes, blocks: Blocks): Tally {
  const byStatus: Record<Status, number> = { ...tally.progress.byStatus }
  for (const { before, after } of sentences) {
    if (before) byStatus[before.status] -= 1
    if (after) byStatus[after.status] += 1
  }
  const openErrors = difference(annotations, (one) => one.kind === 'attribution-error' && one.state !== 'closed')
  const proposed = difference(corrections, (one) => one.state === 'proposed')
  const accepted = difference(corrections, (one) => one.state === 'accepted')
  const { foundErrors, foundMarks } = found(blocks)
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

/** How many more findings wait now. A mark decides too, so it is the blocks that are asked. */
function found({ before, after }: Blocks) {
  let foundErrors = 0
  let foundMarks = 0
  const count = ({ cards, waiting }: BlockSlice, sign: 1 | -1) => {
    for (const { kind, id, value } of waiting.size === 0 ? [] : cards) {
      if (kind !== 'finding' || !waiting.has(id)) continue
      if (value.kind === 'attribution-error') foundErrors += sign
      else foundMarks += sign
    }
  }
  for (const [index, block] of after.entries()) {
    const was = before[index]
    if (was === block) continue
    count(block, 1)
    if (was) count(was, -1)
  }
  return { foundErrors, foundMarks }
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
