import { ROLES, type Role } from '@/lib/core/review/vocabulary'
import type { DeskRecord } from '@/lib/schemas/desks'
import type { PersonRecord } from '@/lib/schemas/person-fields'
import { Api } from './api'

/** One person of each role on the first desk, and an editor of another, for whom nothing of it exists. */
export const MEMBERS = [...ROLES, 'stranger'] as const
export type Member = (typeof MEMBERS)[number]

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: Role
}

/** Tests share these people and never change them; a test that ends sessions or passwords makes a person of its own. */
export interface Newsroom {
  readonly url: string
  readonly desk: { readonly id: string; readonly name: string }
  readonly otherDesk: { readonly id: string; readonly name: string }
  readonly people: Readonly<Record<Member, Person & { readonly token: string }>>
}

const NAMES: Readonly<Record<Member, string>> = {
  admin: 'Agnes Admin',
  editor: 'Edda Editor',
  checker: 'Cem Checker',
  reporter: 'Rosa Reporter',
  viewer: 'Viktor Viewer',
  stranger: 'Stella Stranger',
}
const DESK = 'Politics'
const OTHER_DESK = 'Sport'
export const PASSWORD = 'a lamp beside the window'

/** Sets up an empty house by its front door, and lets everybody in. */
export async function makeNewsroom(url: string, setUpToken: string): Promise<Newsroom> {
  const founder = { name: NAMES.admin, email: emailOf('admin'), password: PASSWORD }
  await new Api(url).post('/setup', { token: setUpToken, desk: DESK, ...founder })
  const admin = new Api(url, { cookie: await signInByRequest(url, founder) })
  const otherDesk = await admin.post<DeskRecord>('/desks', { name: OTHER_DESK })
  for (const member of MEMBERS) if (member !== 'admin') await addMember(admin, member)
  const people = await admin.get<{ items: PersonRecord[] }>('/people')
  const desks = await admin.get<{ items: DeskRecord[] }>('/desks')
  const desk = desks.items.find(({ name }) => name === DESK)
  if (!desk) throw new Error(`There is no desk ${DESK}.`)
  const entries = MEMBERS.map(async (member) => {
    const record = people.items.find(({ email }) => email === emailOf(member))
    if (!record) throw new Error(`There is no ${member}.`)
    const person = { ...record, password: PASSWORD }
    const session = new Api(url, { cookie: await signInByRequest(url, person) })
    const { token } = await session.post<{ token: string }>('/me/tokens', { name: 'Tests' })
    return [member, { ...person, token }] as const
  })
  return { url, desk, otherDesk, people: byMember(await Promise.all(entries)) }
}

/** All of them, so that the record is whole. */
export const byMember = <Value>(entries: readonly (readonly [Member, Value])[]) =>
  Object.fromEntries(entries) as Record<Member, Value>

const emailOf = (member: Member) => `${member}@newsroom.example`
const roleOf = (member: Member): Role => (member === 'stranger' ? 'editor' : member)

const addMember = (admin: Api, member: Member) =>
  admin.post('/people', {
    name: NAMES[member],
    email: emailOf(member),
    password: PASSWORD,
    role: roleOf(member),
    desk: member === 'stranger' ? OTHER_DESK : DESK,
  })

/** The cookie of a new session, as the header `Cookie` wants it. */
export async function signInByRequest(url: string, { email, password }: Pick<Person, 'email' | 'password'>) {
  const csrf = await fetch(`${url}/api/auth/csrf`)
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const reply = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesOf(csrf) },
    body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
  })
  const session = cookiesOf(reply)
  if (!session.includes('stet.session=')) throw new Error(`Signing in as ${email} answered ${reply.status}.`)
  return session
}

const cookiesOf = (reply: Response) =>
  reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

const KEPT_IN = 'STET_E2E_NEWSROOM'

/** Workers are started with the environment of the process that set up. */
export const keepNewsroom = (newsroom: Newsroom) => {
  process.env[KEPT_IN] = JSON.stringify(newsroom)
}

export function theNewsroom(): Newsroom {
  const kept = process.env[KEPT_IN]
  if (!kept) throw new Error('The newsroom is made by e2e/set-up.ts before any test runs.')
  return JSON.parse(kept)
}
