import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import { addDesk } from './add-desk'
import { addMember, removeMember } from './change-members'
import { COMMAND_LINE, logged, sessionOf, signedIn, someone, whoIs } from './house.fixture'
import { listAdminLog } from './list-admin-log'
import { listDesks } from './list-desks'
import { renameDesk } from './rename-desk'

onEachEngine('desks', (openFresh) => {
  beforeAll(async () => {
    await openFresh()
  })
  let count = 0
  const desk = () => addDesk(COMMAND_LINE, { name: `Desk ${++count}` })

  test('a new desk has no members, not even the admin who opened it', async () => {
    const admin = await signedIn('admin')
    expect(await addDesk(admin, { name: 'Culture' })).toMatchObject({ name: 'Culture', members: [] })
    expect((await whoIs(admin.sessionId))?.deskIds).toEqual([])
  })

  test('no two desks bear one name, whatever its capitals', async () => {
    await addDesk(COMMAND_LINE, { name: 'Économie' })
    const again = addDesk(COMMAND_LINE, { name: 'économie' })
    await expect(again).rejects.toMatchObject({ code: 'conflict', extra: { errors: [{ field: 'name' }] } })
    const { id } = await desk()
    await expect(renameDesk(COMMAND_LINE, { deskId: id, name: 'ÉCONOMIE' })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a desk may change the capitals of its own name', async () => {
    const { id, name } = await desk()
    expect(await renameDesk(COMMAND_LINE, { deskId: id, name: name.toUpperCase() })).toMatchObject({
      name: name.toUpperCase(),
    })
  })

  test('a member sees the desk from their next request on, and no longer after', async () => {
    const { id } = await desk()
    const person = await someone('checker')
    const sessionId = await sessionOf(person.email)
    const place = { deskId: id, personId: person.id }
    expect(await addMember(COMMAND_LINE, place)).toMatchObject({ members: [{ id: person.id }] })
    expect((await whoIs(sessionId))?.deskIds).toEqual([id])
    expect(await removeMember(COMMAND_LINE, place)).toMatchObject({ members: [] })
    expect((await whoIs(sessionId))?.deskIds).toEqual([])
  })

  test('adding twice adds once, and the log says it once', async () => {
    const { id } = await desk()
    const place = { deskId: id, personId: (await someone('checker')).id }
    await addMember(COMMAND_LINE, place)
    expect((await addMember(COMMAND_LINE, place)).members).toHaveLength(1)
    expect(await logged(id)).toEqual(['desk-added', 'member-added'])
  })

  test('an admin may add themselves, and it is logged under their name', async () => {
    const admin = await signedIn('admin')
    const { id } = await desk()
    await addMember(admin, { deskId: id, personId: admin.id })
    const { items } = await listAdminLog(COMMAND_LINE, { limit: 1 })
    expect(items[0]).toMatchObject({ type: 'member-added', actor: admin.id, to: { personId: admin.id } })
  })

  test('an admin sees every desk, others their own', async () => {
    const { id } = await desk()
    const person = await someone('checker')
    await addMember(COMMAND_LINE, { deskId: id, personId: person.id })
    const member = await whoIs(await sessionOf(person.email))
    const seen = member && (await listDesks(member)).items
    expect(seen?.map((own) => own.id)).toEqual([id])
    expect((await listDesks(COMMAND_LINE)).items.length).toBeGreaterThan(1)
  })

  test('only an admin changes desks', async () => {
    const editor = await signedIn('editor')
    const { id } = await desk()
    const refused = { code: 'forbidden' }
    await expect(addDesk(editor, { name: 'Mine' })).rejects.toMatchObject(refused)
    await expect(renameDesk(editor, { deskId: id, name: 'Mine' })).rejects.toMatchObject(refused)
    expect(() => addMember(editor, { deskId: id, personId: editor.id })).toThrow('Only an admin can manage desks.')
    await expect(listAdminLog(editor, { limit: 1 })).rejects.toMatchObject(refused)
  })

  test('the log goes on page by page, newest first', async () => {
    const first = await listAdminLog(COMMAND_LINE, { limit: 2 })
    const second = await listAdminLog(COMMAND_LINE, { limit: 2, cursor: first.nextCursor ?? 0 })
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a))
  })
})
