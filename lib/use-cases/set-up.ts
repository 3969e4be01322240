import { timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'
import { AppError } from '../core/app-error'
import { hashToken } from '../data/actors'
import { type Db, database, type Transaction } from '../data/client'
import { addDeskRow, addMembership } from '../data/desk-records'
import { newId } from '../data/new-id'
import { appendPeopleLog } from '../data/people-log'
import { addPersonRow } from '../data/person-records'
import type * as schemas from '../schemas/admin'
import { goodPassword } from './good-password'
import { SETUP_TOKEN } from './prepare-set-up'

/** done: there are people; ready: the token is the one that was printed; wrong-token: it is not, or is missing. */
export type SetUpState = 'done' | 'ready' | 'wrong-token'

/** What the set-up page shows to whoever comes with this token. */
export async function setUpState(token: string): Promise<SetUpState> {
  if ((await database().read.person.count()) > 0) return 'done'
  return (await isSetUpToken(database().read, token)) ? 'ready' : 'wrong-token'
}

/**
 * Makes the first admin and the first desk, whose member they are, and uses the token up, all in one transaction.
 * Throws `conflict` when there are people, `forbidden` when the token is wrong, `invalid` for a weak password.
 */
export async function setUp(input: z.output<typeof schemas.setUp.input>): Promise<Record<string, never>> {
  const state = await setUpState(input.token)
  if (state === 'done') throw alreadyDone()
  if (state === 'wrong-token') throw wrongToken()
  const passwordHash = await goodPassword(input.password, input.email)
  await database().transact(async (tx) => {
    await useToken(tx, input.token)
    if ((await tx.person.count()) > 0) throw alreadyDone()
    await createFirst(tx, input, passwordHash)
  })
  return {}
}

async function createFirst(tx: Transaction, input: z.output<typeof schemas.setUp.input>, passwordHash: string) {
  const { email, name, desk } = input
  const [personId, deskId, now] = [newId(), newId(), new Date()]
  await addPersonRow(tx, { id: personId, email, name, role: 'admin', passwordHash, createdAt: now })
  await addDeskRow(tx, deskId, desk, now)
  await addMembership(tx, deskId, personId, now)
  await appendPeopleLog(tx, { id: personId, name }, now, {
    type: 'house-set-up',
    subjectKind: 'desk',
    subjectId: deskId,
    to: { admin: name, desk },
  })
}

/** Of two who come with the token at the same moment, one deletes it and the other finds it gone. */
async function useToken(tx: Transaction, token: string) {
  const { count } = await tx.setting.deleteMany({ where: { key: SETUP_TOKEN, value: hashToken(token) } })
  if (count === 0) throw wrongToken()
}

async function isSetUpToken(db: Db, token: string): Promise<boolean> {
  const setting = await db.setting.findUnique({ where: { key: SETUP_TOKEN } })
  if (!setting) return false
  return timingSafeEqual(Buffer.from(setting.value, 'hex'), Buffer.from(hashToken(token), 'hex'))
}

const alreadyDone = () => new AppError('conflict', 'Stet is already set up. Sign in.')
const wrongToken = () =>
  new AppError('forbidden', 'This set-up address is no longer good. Use the newest one that Stet printed at its start.')
