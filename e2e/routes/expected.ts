import { makeActor } from '@/lib/core/review/actor'
import { may, type Subject } from '@/lib/core/review/permissions'
import type { Endpoint } from '@/lib/schemas/endpoint'
import type { Member, Newsroom } from '../newsroom'

/** Whatever hangs on an article is seen by the members of its desk alone. */
const ON_A_DESK = /:(articleId|annotationId|commentId|correctionId|sourceId|evidenceId|signOffId)\b/

/** The house of the tests is set up, so nobody can do it again; that it works once stands in first-run.spec.ts. */
const ALWAYS: Readonly<Record<string, number>> = { 'POST /setup': 409 }

export const nameOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>) => `${method} ${path}`

/** What a request has to answer to somebody, or to nobody. `subject` is what it is done to. */
export function expectedStatus(
  endpoint: Endpoint,
  who: Member | 'nobody',
  { people, desk, otherDesk }: Newsroom,
  subject: Subject,
): number {
  const { needs, path, status = 200 } = endpoint
  const always = ALWAYS[nameOf(endpoint)]
  if (always) return always
  if (needs === 'public') return status
  if (who === 'nobody') return 401
  if (who === 'stranger' && ON_A_DESK.test(path)) return 404
  if (needs === 'signed-in') return status
  const { id, name, role } = people[who]
  const deskIds = [who === 'stranger' ? otherDesk.id : desk.id]
  return may(makeActor({ id, name, role, deskIds, via: 'token' }), needs, subject) ? status : 403
}
