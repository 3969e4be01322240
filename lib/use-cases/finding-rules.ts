import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { SWITCHED_KINDS } from '../core/review/findings/switched-kinds'
import { allow } from '../core/review/permissions'
import { database } from '../data/client'
import { findingsOff, setFindingsOff, takeFindingsOff } from '../data/findings'
import { appendPeopleLog } from '../data/people-log'
import type * as schemas from '../schemas/findings'

/** Which kinds of finding the house does not want to see. */
export const readFindingRules = async (_actor: Actor): Promise<schemas.FindingRules> =>
  inOrder(await findingsOff(database().read))

/** Switches kinds on and off for everybody. Findings and decisions stay; those of a kind that is off are not shown. */
export async function changeFindingRules(
  actor: Actor,
  input: z.output<typeof schemas.changeFindingRules.input>,
): Promise<schemas.FindingRules> {
  allow(actor, 'house:rule')
  const to = inOrder(input.off)
  await database().transact(async (tx) => {
    const from = inOrder(await takeFindingsOff(tx))
    if (input.seen && JSON.stringify(inOrder(input.seen)) !== JSON.stringify(from)) {
      throw new AppError('conflict', 'Somebody has switched other kinds since you looked.', { current: from.off })
    }
    if (JSON.stringify(from) === JSON.stringify(to)) return
    await setFindingsOff(tx, to.off)
    const change = { type: 'findings-switched', subjectKind: 'house', subjectId: 'findings', from, to } as const
    await appendPeopleLog(tx, actor, new Date(), change)
  })
  return to
}

/** Each kind once, in the order of the checks; kinds that are no more are left out. */
const inOrder = (off: readonly string[]): schemas.FindingRules => ({
  off: SWITCHED_KINDS.filter((kind) => off.includes(kind)),
})
