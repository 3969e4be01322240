import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { database } from '../data/client'
import { rulesIn, type SignOffRules, setSignOffRules, signOffRules, takeSignOffRules } from '../data/house-sign-off'
import { peopleById } from '../data/people'
import { appendPeopleLog } from '../data/people-log'
import type * as schemas from '../schemas/sign-offs'

const viewOf = ({ needed, lawyerIds }: SignOffRules): schemas.SignOffRulesView => ({
  needed: [...needed],
  lawyers: [...lawyerIds],
})
const from = ({ needed, lawyers }: schemas.SignOffRulesView) => rulesIn({ needed, lawyerIds: lawyers })

/** Who has to sign a version off in this house. */
export const readSignOffRules = async (_actor: Actor): Promise<schemas.SignOffRulesView> =>
  viewOf(await signOffRules(database().read))

/** Changes that for the whole house. What was signed stays signed; whether it is enough is asked anew. */
export async function changeSignOffRules(
  actor: Actor,
  { seen, ...input }: z.output<typeof schemas.changeSignOffRules.input>,
): Promise<schemas.SignOffRulesView> {
  allow(actor, 'house:rule')
  const to = from(input)
  await database().transact(async (tx) => {
    const before = await takeSignOffRules(tx)
    if (seen && !isDeepStrictEqual(from(seen), before)) {
      throw new AppError('conflict', 'Somebody has changed the house rules since you looked.', {
        current: viewOf(before),
      })
    }
    if (isDeepStrictEqual(to, before)) return
    const names = new Map(
      (await peopleById(tx, [...to.lawyerIds, ...before.lawyerIds])).map(({ id, name }) => [id, name]),
    )
    if (to.lawyerIds.some((id) => !names.has(id)))
      throw new AppError('invalid', 'One of these people is not known here.')
    await setSignOffRules(tx, to)
    const told = ({ needed, lawyerIds }: SignOffRules) => ({
      needed,
      lawyers: lawyerIds.map((id) => names.get(id) ?? id),
    })
    const change = { type: 'sign-offs-demanded', subjectKind: 'house', subjectId: 'sign-off' } as const
    await appendPeopleLog(tx, actor, new Date(), { ...change, from: told(before), to: told(to) })
  })
  return viewOf(to)
}
