import { beforeAll, expect, test } from 'vitest'
import { database } from '../data/client'
import { onEachEngine } from '../data/on-each-engine'
import { addDesk } from './add-desk'
import { addPerson } from './add-person'
import { changePerson } from './change-person'
import { COMMAND_LINE, logged, PASSWORD, sessionOf, signedIn, someone } from './house.fixture'
import { listPeople } from './list-people'
import { changeProfile, readProfile } from './profile'
import { resetPassword } from './reset-password'

onEachEngine('people', (openFresh) => {
  beforeAll(async () => {
    await openFresh()
  })
  const add = (email: string, more: { password?: string; desk?: string } = {}) =>
    addPerson(COMMAND_LINE, { email, name: 'Ana Silva', role: 'checker', ...more })

  test('somebody new gets a password that is made for them, and can sign in', async () => {
    const { person, password } = await add('ana@paper.example')
    expect(person).toMatchObject({ email: 'ana@paper.example', role: 'checker', disabled: false, desks: [] })
    expect(await sessionOf('ana@paper.example', password ?? '')).toBeDefined()
  })

  test('a password that is given is kept to oneself', async () => {
    expect(await add('ben@paper.example', { password: PASSWORD })).toMatchObject({ password: null })
    expect(JSON.stringify(await database().read.logEntry.findMany())).not.toContain(PASSWORD)
  })

  test('a weak password lets nobody in', async () => {
    await expect(add('cleo@paper.example', { password: 'short' })).rejects.toMatchObject({
      code: 'invalid',
      extra: { errors: [{ field: 'password', message: 'must have at least 12 characters' }] },
    })
    expect(await database().read.person.count({ where: { email: 'cleo@paper.example' } })).toBe(0)
  })

  test('an e-mail address is taken, whatever its capitals', async () => {
    await add('dora@paper.example')
    await expect(add('Dora@Paper.Example')).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a first desk is named by its name; one that does not exist lets nobody in', async () => {
    const desk = await addDesk(COMMAND_LINE, { name: 'Politics' })
    const { person } = await add('emil@paper.example', { desk: 'politics' })
    expect(person.desks).toEqual([{ id: desk.id, name: 'Politics' }])
    await expect(add('fay@paper.example', { desk: 'Gardening' })).rejects.toMatchObject({ code: 'invalid' })
    expect(await database().read.person.count({ where: { email: 'fay@paper.example' } })).toBe(0)
  })

  test('a change is logged with what it was before', async () => {
    const { id } = await someone('checker', 'Gus')
    await changePerson(COMMAND_LINE, { personId: id, role: 'editor', name: 'Gus' })
    const entry = await database().read.logEntry.findFirst({ where: { subjectId: id, type: 'person-changed' } })
    expect([entry?.from, entry?.to]).toEqual(['{"role":"checker"}', '{"role":"editor"}'])
  })

  test('a change that changes nothing is not', async () => {
    const { id, name, role } = await someone('checker')
    await changePerson(COMMAND_LINE, { personId: id, name, role, disabled: false })
    expect(await logged(id)).toEqual(['person-added'])
  })

  test('only an admin sees or changes people', async () => {
    const editor = await signedIn('editor')
    const refused = { code: 'forbidden' }
    await expect(listPeople(editor)).rejects.toMatchObject(refused)
    await expect(changePerson(editor, { personId: editor.id, role: 'admin' })).rejects.toMatchObject(refused)
    await expect(resetPassword(editor, { personId: editor.id })).rejects.toMatchObject(refused)
  })

  test('an admin changes their own password in their settings, where the current one is asked for', async () => {
    const admin = await signedIn('admin')
    await expect(resetPassword(admin, { personId: admin.id })).rejects.toThrow('in your settings')
  })

  test('everybody changes their own name, and nothing else', async () => {
    const viewer = await signedIn('viewer')
    await changeProfile(viewer, { name: 'Vera Neu' })
    expect(await readProfile(viewer)).toMatchObject({ name: 'Vera Neu', role: 'viewer', email: viewer.email })
  })

  test('those who cannot sign in are listed last', async () => {
    const gone = await someone('checker', 'Aaron Aardvark')
    await changePerson(COMMAND_LINE, { personId: gone.id, disabled: true })
    const { items } = await listPeople(COMMAND_LINE)
    expect(items.at(-1)).toMatchObject({ id: gone.id, disabled: true })
  })
})

onEachEngine('the last admin', (openFresh) => {
  beforeAll(async () => {
    await openFresh()
  })

  test('stays one, whoever asks, until there is another', async () => {
    const last = await signedIn('admin')
    await expect(changePerson(last, { personId: last.id, disabled: true })).rejects.toThrow('is the only admin')
    await expect(changePerson(last, { personId: last.id, role: 'editor' })).rejects.toThrow('is the only admin')
    await someone('admin')
    expect(await changePerson(last, { personId: last.id, role: 'editor' })).toMatchObject({ role: 'editor' })
  })

  test('is left over when two put each other out at the same moment', async () => {
    const [one, two] = [await someone('admin'), await someone('admin')]
    const before = await database().read.person.findMany({ where: { role: 'admin', disabledAt: null } })
    const others = before.filter(({ id }) => id !== one.id && id !== two.id)
    for (const { id } of others) await changePerson(COMMAND_LINE, { personId: id, role: 'viewer' })
    await Promise.allSettled([one, two].map(({ id }) => changePerson(COMMAND_LINE, { personId: id, disabled: true })))
    expect(await database().read.person.count({ where: { role: 'admin', disabledAt: null } })).toBe(1)
  })
})
