import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { database } from '../data/client'
import { onEachEngine } from '../data/on-each-engine'
import * as passwords from '../data/password-hash'
import { changePerson } from './change-person'
import { COMMAND_LINE, PASSWORD, sessionOf, someone, whoIs } from './house.fixture'
import { signIn } from './sign-in'
import { signOut } from './sign-out'

vi.mock('../data/password-hash', async (load) => {
  const real = await load<typeof passwords>()
  return { ...real, verifyPassword: vi.fn(real.verifyPassword) }
})
const comparisons = vi.mocked(passwords.verifyPassword)

onEachEngine('sign-in', (openFresh) => {
  beforeAll(async () => {
    await openFresh()
  })
  beforeEach(() => {
    comparisons.mockClear()
  })

  test('the right password opens a session of that person', async () => {
    const { email, id, name } = await someone('checker')
    expect(await whoIs(await sessionOf(email))).toMatchObject({ id, name, role: 'checker', via: 'session' })
  })

  test('the e-mail address may be typed in capitals', async () => {
    const { email } = await someone('checker')
    expect(await sessionOf(email.toUpperCase())).toBeDefined()
  })

  test('a wrong password, an unknown address and a disabled person get the same answer', async () => {
    const { email } = await someone('checker')
    const gone = await someone('checker')
    await changePerson(COMMAND_LINE, { personId: gone.id, disabled: true })
    expect(await sessionOf(email, 'not the password')).toBeUndefined()
    expect(await sessionOf('nobody@paper.example')).toBeUndefined()
    expect(await sessionOf(gone.email)).toBeUndefined()
  })

  test('each of them costs one comparison, with nobody’s hash where there is no account', async () => {
    const { email } = await someone('checker')
    const gone = await someone('checker')
    await changePerson(COMMAND_LINE, { personId: gone.id, disabled: true })
    for (const attempted of [email, 'nobody@paper.example', gone.email]) {
      comparisons.mockClear()
      await sessionOf(attempted, 'not the password')
      expect(comparisons).toHaveBeenCalledOnce()
    }
    await sessionOf('nobody@paper.example', 'not the password')
    expect(comparisons).toHaveBeenLastCalledWith(passwords.NOBODYS_HASH, 'not the password')
  })

  test('a password that changes while it is compared opens nothing', async () => {
    const { id, email } = await someone('checker')
    comparisons.mockImplementationOnce(async () => {
      const passwordHash = await passwords.hashPassword('quite another one')
      await database().transact((tx) => tx.person.update({ where: { id }, data: { passwordHash } }))
      return true
    })
    expect(await sessionOf(email)).toBeUndefined()
  })

  test('signing out ends this session and no other', async () => {
    const { email } = await someone('checker')
    const [here, there] = [await sessionOf(email), await sessionOf(email)]
    await signOut(here ?? '')
    expect(await whoIs(here)).toBeUndefined()
    expect(await whoIs(there)).toBeDefined()
  })

  test('a session runs out after thirty days', async () => {
    const { email } = await someone('checker')
    const session = await database().read.session.findUnique({ where: { id: await sessionOf(email) } })
    const days = (Number(session?.expiresAt) - Number(session?.createdAt)) / 86_400_000
    expect(days).toBe(30)
  })

  test('what ran out is swept away at the next sign-in', async () => {
    const { id, email } = await someone('checker')
    const old = await sessionOf(email)
    await database().transact((tx) => tx.session.update({ where: { id: old }, data: { expiresAt: new Date(0) } }))
    expect(await whoIs(old)).toBeUndefined()
    await sessionOf(email)
    expect(await database().read.session.count({ where: { personId: id } })).toBe(1)
  })

  test('a very long browser name is cut', async () => {
    const { email } = await someone('checker')
    expect(await signIn({ email, password: PASSWORD, userAgent: 'x'.repeat(5000) })).toBeDefined()
  })
})
