import { describe, expect, test } from 'vitest'
import { openDatabase } from './client'
import { migrate } from './migrate'
import { migrationState } from './migration-state'
import { ENGINES, freshDatabaseUrl } from './on-each-engine'

const ROOT = process.cwd()

describe.each(ENGINES)('migrating (%s)', (engine) => {
  test('a migrated database has nothing pending', async () => {
    const { applied, pending } = await migrationState(await freshDatabaseUrl(engine), ROOT)
    expect(applied.length).toBeGreaterThan(0)
    expect(pending).toEqual([])
  })

  test('applies nothing a second time', async () =>
    expect(await migrate(await freshDatabaseUrl(engine), ROOT)).toEqual([]))

  test('does not disturb a server that works on an up-to-date database', async () => {
    const url = await freshDatabaseUrl(engine)
    const server = openDatabase(url)
    await server.transact(async (tx) => {
      await tx.setting.create({ data: { key: 'language', value: 'en' } })
      expect(await migrate(url, ROOT)).toEqual([])
    })
    expect(await server.read.setting.count({ where: { key: 'language' } })).toBe(1)
    await server.close()
  })
})

test('two who migrate a new database at once take turns, and one of them does it', async () => {
  const url = `${await freshDatabaseUrl('sqlite')}.new`
  const [one, other] = await Promise.all([migrate(url, ROOT), migrate(url, ROOT)])
  expect([one?.length === 0, other?.length === 0].sort()).toEqual([false, true])
})
