import { beforeAll, expect, test } from 'vitest'
import { onEachEngine } from '../data/on-each-engine'
import { changePassword } from './change-password'
import { changePerson } from './change-person'
import { COMMAND_LINE, logged, PASSWORD, sessionOf, signedIn, whoIs } from './house.fixture'
import { endSession, listSessions, signOutEverywhere } from './own-sessions'
import { resetPassword } from './reset-password'

const NEW = 'five words in a row now'

onEachEngine('sessions end', (openFresh) => {
  beforeAll(async () => {
    await openFresh()
  })

  test('when the password changes, all but the one that changed it', async () => {
    const here = await signedIn('checker')
    const there = await sessionOf(here.email)
    await changePassword(here, { current: PASSWORD, password: NEW })
    expect(await whoIs(here.sessionId)).toBeDefined()
    expect(await whoIs(there)).toBeUndefined()
    expect(await sessionOf(here.email)).toBeUndefined()
    expect(await sessionOf(here.email, NEW)).toBeDefined()
  })

  test('not when the change was refused', async () => {
    const here = await signedIn('checker')
    const there = await sessionOf(here.email)
    const wrong = changePassword(here, { current: 'not the password', password: NEW })
    await expect(wrong).rejects.toMatchObject({ extra: { errors: [{ field: 'current' }] } })
    const weak = changePassword(here, { current: PASSWORD, password: here.email })
    await expect(weak).rejects.toMatchObject({ extra: { errors: [{ field: 'password' }] } })
    expect(await whoIs(there)).toBeDefined()
  })

  test('when a person is disabled, and enabling does not bring them back', async () => {
    const { id, email, sessionId } = await signedIn('checker')
    await changePerson(COMMAND_LINE, { personId: id, disabled: true })
    expect(await whoIs(sessionId)).toBeUndefined()
    await changePerson(COMMAND_LINE, { personId: id, disabled: false })
    expect(await whoIs(sessionId)).toBeUndefined()
    expect(await sessionOf(email)).toBeDefined()
  })

  test('when an admin gives a new password, which then is the only one', async () => {
    const { id, email, sessionId } = await signedIn('checker')
    const { password } = await resetPassword(COMMAND_LINE, { personId: id })
    expect(await whoIs(sessionId)).toBeUndefined()
    expect(await sessionOf(email)).toBeUndefined()
    expect(await sessionOf(email, password)).toBeDefined()
    expect(await logged(id)).toEqual(['person-added', 'password-reset'])
  })

  test('all at once when one signs out everywhere', async () => {
    const here = await signedIn('checker')
    const there = await sessionOf(here.email)
    await signOutEverywhere(here)
    expect(await whoIs(here.sessionId)).toBeUndefined()
    expect(await whoIs(there)).toBeUndefined()
  })

  test('one by one, one’s own only', async () => {
    const [here, stranger] = [await signedIn('checker'), await signedIn('admin')]
    const there = (await sessionOf(here.email)) ?? ''
    await expect(endSession(stranger, { sessionId: there })).rejects.toMatchObject({ code: 'not-found' })
    await endSession(here, { sessionId: there })
    expect(await whoIs(there)).toBeUndefined()
    expect(await whoIs(here.sessionId)).toBeDefined()
  })

  test('those that are open are listed, this one first', async () => {
    const here = await signedIn('checker')
    const there = await sessionOf(here.email)
    const { items } = await listSessions(here)
    expect(items.map(({ id, current }) => [id, current])).toEqual([
      [here.sessionId, true],
      [there, false],
    ])
    expect(items[0]?.browser).toBe('Firefox on Linux')
  })
})
