import { may } from '@/lib/core/review/permissions'
import { ALL_ENDPOINTS } from '@/lib/schemas/all-endpoints'
import { Api } from './api'
import { test as base, expect } from './fixtures'
import { byMember, MEMBERS, type Member, type Person } from './newsroom'
import { expectedStatus, nameOf } from './routes/expected'
import { REQUESTS } from './routes/requests'
import { Scene } from './routes/scene'
import { send } from './routes/send'

type Crew = Readonly<Record<Member, Person>>

const test = base.extend<{ scene: Scene }, { crew: () => Promise<Crew> }>({
  scene: ({ newsroom }, use) => use(new Scene(newsroom)),
  /** One person of each role whose sessions may end; made when first asked for. */
  crew: [
    async ({ newsroom }, use) => {
      let crew: Promise<Crew> | undefined
      await use(() => {
        crew ??= makeCrew(new Scene(newsroom))
        return crew
      })
    },
    { scope: 'worker' },
  ],
})

async function makeCrew(scene: Scene): Promise<Crew> {
  const made = MEMBERS.map(async (member) => {
    const person = await scene.person()
    const { role } = scene.newsroom.people[member]
    await scene.admin.patch(`/people/${person.id}`, { role })
    return [member, { ...person, role }] as const
  })
  return byMember(await Promise.all(made))
}

const isAboutOneself = (path: string) => path.startsWith('/me')

test('every request of the API is tried here, and no other', () => {
  expect(Object.keys(REQUESTS).sort()).toEqual(ALL_ENDPOINTS.map(nameOf).sort())
})

for (const endpoint of ALL_ENDPOINTS) {
  const name = nameOf(endpoint)
  test(`${name} answers whom it should, and nobody else`, async ({ newsroom, scene, crew }) => {
    const make = REQUESTS[name] ?? (() => ({}))
    const subject = { createdById: newsroom.people.checker.id }
    const answered: Record<string, number> = {}
    const expected: Record<string, number> = {}
    for (const who of ['nobody', ...MEMBERS] as const) {
      const person = isAboutOneself(endpoint.path) ? (await crew())[who === 'nobody' ? 'viewer' : who] : undefined
      const session = person && new Api(newsroom.url, { cookie: await scene.session(person) })
      const sender = { person: person ?? newsroom.people.viewer, session: session ?? scene.admin }
      const api = who === 'nobody' ? new Api(newsroom.url) : (session ?? scene.as(who))
      answered[who] = (await send(api, endpoint, await make(scene, sender))).status
      expected[who] = expectedStatus(endpoint, who, newsroom, subject)
    }
    expect(answered).toEqual(expected)
  })
}

/** The rules that look at who made a thing, tried on things that the editor made. */
const MADE_BY_THE_EDITOR = [
  'annotation:change',
  'annotation:close',
  'comment:change',
  'correction:change',
  'evidence:change',
]

for (const endpoint of ALL_ENDPOINTS.filter(({ needs }) => MADE_BY_THE_EDITOR.includes(needs))) {
  test(`${nameOf(endpoint)} refuses the checker what the editor made`, async ({ newsroom, scene }) => {
    const { editor, checker } = newsroom.people
    const swapped = new Scene({ ...newsroom, people: { ...newsroom.people, editor: checker, checker: editor } })
    swapped.article = scene.article
    const given = await REQUESTS[nameOf(endpoint)]?.(swapped, { person: checker, session: scene.checker })
    expect((await send(scene.checker, endpoint, given ?? {})).status).toBe(403)
    expect((await send(scene.editor, endpoint, given ?? {})).status).toBeLessThan(300)
  })
}

/** The rules that look at who wrote the story. */
const NOT_FOR_THE_WRITER = ['sentence:set-status', 'sentence:reshape']

for (const endpoint of ALL_ENDPOINTS.filter(({ needs }) => NOT_FOR_THE_WRITER.includes(needs))) {
  test(`${nameOf(endpoint)} refuses whoever wrote the story`, async ({ newsroom, scene, article }) => {
    const writerId = newsroom.people.editor.id
    scene.article = () => article(undefined, { writerId })
    const given = await REQUESTS[nameOf(endpoint)]?.(scene, { person: newsroom.people.editor, session: scene.editor })
    expect((await send(scene.editor, endpoint, given ?? {})).status).toBe(403)
    expect((await send(scene.checker, endpoint, given ?? {})).status).toBe(200)
  })
}

test('withdrawing a correction is for whoever proposed it, whatever their role', async ({ scene }) => {
  const { id } = await scene.correction()
  const withdraw = { body: { decision: 'withdraw' } }
  const path = `/corrections/${id}/decision`
  expect((await scene.editor.request('POST', path, withdraw)).status).toBe(403)
  expect((await scene.checker.request('POST', path, withdraw)).status).toBe(200)
})

test('only whoever was asked answers a query, also a reporter', async ({ newsroom, scene }) => {
  const { id } = await scene.annotation()
  const answer = { body: { state: 'answered' } }
  const path = `/annotations/${id}/state`
  expect((await scene.as('reporter').request('PATCH', path, answer)).status).toBe(403)
  await scene.checker.patch(`/annotations/${id}`, { addressee: newsroom.people.reporter.id })
  expect((await scene.as('reporter').request('PATCH', path, answer)).status).toBe(200)
})

test('a token makes no token', async ({ scene }) => {
  expect((await scene.editor.request('POST', '/me/tokens', { body: { name: 'Wire' } })).status).toBe(403)
})

test('the table of permissions is what the answers were compared with', ({ newsroom }) => {
  // Were `may` to allow or refuse everything, the tests above would still agree with themselves.
  const actor = (member: Member) => ({ ...newsroom.people[member], deskIds: [], via: 'token' }) as never
  expect(may(actor('checker'), 'annotation:create')).toBe(true)
  expect(may(actor('viewer'), 'annotation:create')).toBe(false)
  expect(may(actor('checker'), 'correction:decide')).toBe(false)
  expect(may(actor('editor'), 'people:manage')).toBe(false)
})
