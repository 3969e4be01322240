import { type Actor, makeActor } from '../core/review/actor'
import type { Role } from '../core/review/vocabulary'
import { actorOfSession } from '../data/actors'
import { database } from '../data/client'
import { addPerson } from './add-person'
import { signIn } from './sign-in'

export const PASSWORD = 'four words in a row'

/** Whoever sits at the machine itself. */
export const COMMAND_LINE: Actor = makeActor({
  id: 'command-line',
  name: 'Command line',
  role: 'admin',
  deskIds: [],
  via: 'command-line',
})

let count = 0

/** A new person of the house, with an e-mail address nobody else has. */
export async function someone(role: Role, name = `Person ${++count}`) {
  const email = `person-${++count}@paper.example`
  const { person } = await addPerson(COMMAND_LINE, { email, name, role, password: PASSWORD })
  return person
}

/** Signs in and answers the id of the session; undefined when it was refused. */
export const sessionOf = async (email: string, password = PASSWORD) =>
  (await signIn({ email, password, userAgent: 'Mozilla/5.0 (X11; Linux) Firefox/150.0' }))?.sessionId

/** Who this session says one is, as every request asks; undefined when it is ended. */
export const whoIs = (sessionId: string | undefined) => actorOfSession(database().read, sessionId ?? '', new Date())

/** A new person in a new browser. */
export async function signedIn(role: Role): Promise<Actor & { readonly email: string; readonly sessionId: string }> {
  const { email } = await someone(role)
  const sessionId = (await sessionOf(email)) ?? ''
  const actor = await whoIs(sessionId)
  if (!actor) throw new Error('Could not sign in.')
  return { ...actor, email, sessionId }
}

/** The types of everything the log says about people and desks, oldest first. */
export async function logged(subjectId?: string): Promise<string[]> {
  const entries = await database().read.logEntry.findMany({
    where: { articleId: null, subjectId },
    orderBy: { id: 'asc' },
  })
  return entries.map(({ type }) => type)
}
