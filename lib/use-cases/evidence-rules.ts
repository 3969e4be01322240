import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { database } from '../data/client'
import { demandsIn, evidenceDemands, setEvidenceDemands, takeEvidenceDemands } from '../data/house-demands'
import { appendPeopleLog } from '../data/people-log'
import type * as schemas from '../schemas/evidence'

/** For what of a verified sentence the house demands evidence. */
export const readEvidenceRules = async (_actor: Actor): Promise<schemas.EvidenceRules> => ({
  demands: [...(await evidenceDemands(database().read))],
})

/** Changes that for the whole house. Statuses stay: what lacks its evidence is shown as lacking it. */
export async function changeEvidenceRules(
  actor: Actor,
  input: z.output<typeof schemas.changeEvidenceRules.input>,
): Promise<schemas.EvidenceRules> {
  allow(actor, 'house:rule')
  const to = demandsIn(input.demands)
  await database().transact(async (tx) => {
    const from = await takeEvidenceDemands(tx)
    if (input.seen && demandsIn(input.seen).join() !== from.join()) {
      throw new AppError('conflict', 'Somebody has changed the house rules since you looked.', { current: from })
    }
    if (from.join() === to.join()) return
    await setEvidenceDemands(tx, to)
    const said = { from: { demands: from }, to: { demands: to } }
    const change = { type: 'evidence-demanded', subjectKind: 'house', subjectId: 'evidence', ...said } as const
    await appendPeopleLog(tx, actor, new Date(), change)
  })
  return { demands: [...to] }
}
