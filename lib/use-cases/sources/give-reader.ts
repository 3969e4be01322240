import { AppError } from '../../core/app-error'
import { normaliseEmail } from '../../core/people/email'
import type { Actor } from '../../core/review/actor'
import { database } from '../../data/client'
import { addSourceReader, type OutOfReach, sourcesOutOfReach } from '../../data/out-of-reach'
import { appendSourceLog } from '../../data/source-log'

/** Protected sources that nobody can open any more. For whoever sits at the machine; no title is told. */
export const listOutOfReach = (): Promise<readonly OutOfReach[]> => sourcesOutOfReach(database().read)

/**
 * Names a member of its desk on a protected source that nobody can open any more. One that has a reader is left to them,
 * as if it were not there.
 */
export async function giveReader(
  actor: Actor,
  { sourceId, email }: { readonly sourceId: string; readonly email: string },
): Promise<{ readonly name: string; readonly deskName: string }> {
  return database().transact(async (tx) => {
    const source = (await sourcesOutOfReach(tx)).find(({ id }) => id === sourceId)
    if (!source) {
      throw new AppError('not-found', 'Of the sources that nobody can open none has this id. See: stet sources lost')
    }
    const { deskId, deskName } = source
    const address = normaliseEmail(email)
    const person = await tx.person.findFirst({
      where: { email: address, disabledAt: null, memberships: { some: { deskId } } },
      select: { id: true, name: true },
    })
    if (!person) throw new AppError('invalid', `Nobody on the desk ${deskName} has the e-mail address ${address}.`)
    const now = new Date()
    await addSourceReader(tx, sourceId, person.id, now)
    const change = { type: 'source-changed', subjectKind: 'source', subjectId: sourceId } as const
    const place = { source: { id: sourceId, isProtected: true } }
    await appendSourceLog(tx, actor, place, { ...change, to: { reader: person.name } }, now)
    return { name: person.name, deskName }
  })
}
