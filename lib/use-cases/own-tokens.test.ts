import { beforeAll, expect, test } from 'vitest'
import { actorOfToken } from '../data/actors'
import { database } from '../data/client'
import { onEachEngine } from '../data/on-each-engine'
import { noteTokenUse } from '../data/tokens'
import { changePerson } from './change-person'
import { COMMAND_LINE, signedIn } from './house.fixture'
import { createToken, listTokens, revokeToken } from './own-tokens'

onEachEngine('tokens', (openFresh) => {
  beforeAll(async () => {
    await openFresh()
  })
  const holder = (token: string) => actorOfToken(database().read, token, new Date())

  test('whoever has a token acts as the person who made it', async () => {
    const { id, ...ana } = await signedIn('checker')
    const { token } = await createToken({ id, ...ana }, { name: 'Wire' })
    expect(await holder(token)).toMatchObject({ id, role: 'checker', via: 'token' })
  })

  test('its value is stored nowhere', async () => {
    const { token } = await createToken(await signedIn('checker'), { name: 'Wire' })
    const rows = [await database().read.token.findMany(), await database().read.logEntry.findMany()]
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('its use is written down once a minute', async () => {
    const ana = await signedIn('checker')
    const { token, lastUsedAt } = await createToken(ana, { name: 'Wire' })
    expect(lastUsedAt).toBeNull()
    const start = Date.parse('2026-01-12T10:00:00Z')
    const seen = []
    for (const seconds of [0, 59, 60]) {
      await noteTokenUse(token, new Date(start + seconds * 1000))
      seen.push((await listTokens(ana)).items[0]?.lastUsedAt)
    }
    expect(seen).toEqual(['2026-01-12T10:00:00.000Z', '2026-01-12T10:00:00.000Z', '2026-01-12T10:01:00.000Z'])
  })

  test('a revoked token opens nothing and is no longer listed', async () => {
    const ana = await signedIn('checker')
    const { id, token } = await createToken(ana, { name: 'Wire' })
    await revokeToken(ana, { tokenId: id })
    expect(await holder(token)).toBeUndefined()
    expect(await listTokens(ana)).toEqual({ items: [] })
    await expect(revokeToken(ana, { tokenId: id })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('somebody else’s token is not found', async () => {
    const { id } = await createToken(await signedIn('checker'), { name: 'Wire' })
    await expect(revokeToken(await signedIn('admin'), { tokenId: id })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('the token of a disabled person opens nothing', async () => {
    const ana = await signedIn('checker')
    const { token } = await createToken(ana, { name: 'Wire' })
    await changePerson(COMMAND_LINE, { personId: ana.id, disabled: true })
    expect(await holder(token)).toBeUndefined()
  })

  test('a token cannot make a token', async () => {
    const { token } = await createToken(await signedIn('admin'), { name: 'Wire' })
    const actor = await holder(token)
    expect(() => actor && createToken(actor, { name: 'Another' })).toThrow('Sign in to make one.')
  })

  test('one for somebody else is made on the command line alone', async () => {
    const { email, id } = await signedIn('checker')
    const { token } = await createToken(COMMAND_LINE, { name: 'Wire', forEmail: email.toUpperCase() })
    expect(await holder(token)).toMatchObject({ id })
    const admin = await signedIn('admin')
    expect(() => createToken(admin, { name: 'Wire', forEmail: email })).toThrow('on the command line')
    const unknown = createToken(COMMAND_LINE, { name: 'Wire', forEmail: 'nobody@paper.example' })
    await expect(unknown).rejects.toMatchObject({ code: 'not-found' })
  })
})
