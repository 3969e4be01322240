import { beforeEach, expect, test } from 'vitest'
import { database } from '../data/client'
import { onEachEngine } from '../data/on-each-engine'
import { logged, PASSWORD, sessionOf, someone, whoIs } from './house.fixture'
import { prepareSetUp } from './prepare-set-up'
import { setUp, setUpState } from './set-up'

onEachEngine('set-up', (openFresh) => {
  let token: string
  beforeEach(async () => {
    await openFresh()
    token = (await prepareSetUp(database())) ?? ''
  })
  const begin = (changes: Partial<Parameters<typeof setUp>[0]> = {}) =>
    setUp({ token, email: 'ana@paper.example', name: 'Ana Silva', password: PASSWORD, desk: 'News', ...changes })

  test('makes the first admin, a member of the first desk, who can sign in', async () => {
    await begin()
    const ana = await whoIs(await sessionOf('ana@paper.example'))
    expect(ana).toMatchObject({ name: 'Ana Silva', role: 'admin' })
    const desk = await database().read.desk.findFirst()
    expect(ana?.deskIds).toEqual([desk?.id])
    expect(await logged(desk?.id)).toEqual(['house-set-up'])
  })

  test('is done once', async () => {
    await begin()
    expect(await setUpState(token)).toBe('done')
    await expect(begin({ email: 'eve@paper.example' })).rejects.toMatchObject({ code: 'conflict' })
    expect(await database().read.person.count()).toBe(1)
  })

  test('is done once by two who come at the same moment', async () => {
    const outcomes = await Promise.allSettled([begin(), begin({ email: 'eve@paper.example', desk: 'Other' })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await database().read.person.count()).toBe(1)
  })

  test('needs the token that was printed', async () => {
    expect(await setUpState(token)).toBe('ready')
    expect(await setUpState('guessed')).toBe('wrong-token')
    await expect(begin({ token: 'guessed' })).rejects.toMatchObject({ code: 'forbidden' })
    expect(await database().read.person.count()).toBe(0)
  })

  test('a newer token replaces the one before', async () => {
    const newer = (await prepareSetUp(database())) ?? ''
    await expect(begin()).rejects.toMatchObject({ code: 'forbidden' })
    await begin({ token: newer })
  })

  test('a weak password does not use the token up', async () => {
    await expect(begin({ password: 'short' })).rejects.toMatchObject({ extra: { errors: [{ field: 'password' }] } })
    await begin()
  })

  test('keeps no token and makes none once there are people', async () => {
    await someone('admin')
    expect(await prepareSetUp(database())).toBeUndefined()
    expect(await database().read.setting.count({ where: { key: 'setup-token' } })).toBe(0)
    expect(await setUpState(token)).toBe('done')
  })

  test('the token itself is stored nowhere', async () => {
    expect(JSON.stringify(await database().read.setting.findMany())).not.toContain(token)
  })
})
