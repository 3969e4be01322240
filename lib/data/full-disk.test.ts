import Sqlite from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { type Database, openDatabase } from './client'
import { freshDatabaseUrl } from './on-each-engine'

/** A database that has no room for another page. https://www.sqlite.org/pragma.html#pragma_max_page_count */
async function withoutRoom(database: Database) {
  await database.read.setting.count()
  await database.transact(async (tx) => {
    await tx.$queryRawUnsafe('PRAGMA max_page_count = 1')
  })
}

test('of a full disk it is said that it is full, by rows of Prisma’s and by written statements, and nothing stays', async () => {
  const url = await freshDatabaseUrl('sqlite')
  const database = openDatabase(url)
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await withoutRoom(database)
  const full = { code: 'busy', message: expect.stringMatching(/disk of the server is full/) }
  const value = 'a'.repeat(1_000_000)
  await expect(database.transact((tx) => tx.setting.create({ data: { key: 'a', value } }))).rejects.toMatchObject(full)
  const written = database.transact((tx) => tx.$executeRaw`INSERT INTO "Setting" VALUES (${'b'}, ${value})`)
  await expect(written).rejects.toMatchObject(full)
  await database.close()
  const sqlite = new Sqlite(url.replace('file:', ''))
  expect(sqlite.prepare(`SELECT COUNT(*) FROM "Setting" WHERE "key" IN ('a', 'b')`).pluck().get()).toBe(0)
  expect(logged).toHaveBeenCalledTimes(2)
  logged.mockRestore()
})
