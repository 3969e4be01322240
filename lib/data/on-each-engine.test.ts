import { beforeAll, expect, test } from 'vitest'
import { type Database, database } from './client'
import { freshDatabaseUrl, onEachEngine } from './on-each-engine'

onEachEngine('a fresh database', (openFresh, engine) => {
  let fresh: Database
  beforeAll(async () => {
    fresh = await openFresh()
  })

  test('is of the engine it was asked for', () => expect(fresh.engine).toBe(engine))

  test('is the one that use-cases work on', () => expect(database()).toBe(fresh))

  test('has its tables, and nothing in them', async () => expect(await fresh.read.person.count()).toBe(0))

  test('keeps what is written, apart from every other database', async () => {
    await fresh.transact((tx) => tx.setting.create({ data: { key: 'language', value: 'en' } }))
    expect(await fresh.read.setting.count({ where: { key: 'language' } })).toBe(1)
    expect(await freshDatabaseUrl(engine)).not.toBe(await freshDatabaseUrl(engine))
    expect(await (await openFresh()).read.setting.count({ where: { key: 'language' } })).toBe(0)
  })
})
