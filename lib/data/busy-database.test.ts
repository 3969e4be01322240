import Sqlite from 'better-sqlite3'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Database, openDatabase } from './client'
import { type Engine, freshDatabaseUrl, onEachEngine } from './on-each-engine'

/** Another program that writes to the same database; answers what lets go of it. */
async function anotherWriter(engine: Engine, url: string): Promise<() => Promise<unknown>> {
  if (engine === 'sqlite') {
    const other = new Sqlite(url.replace('file:', ''))
    other.exec('BEGIN IMMEDIATE')
    return async () => other.exec('COMMIT').close()
  }
  const other = new Client({ connectionString: url })
  await other.connect()
  await other.query('BEGIN; LOCK TABLE "Setting" IN EXCLUSIVE MODE')
  return async () => {
    await other.query('COMMIT')
    await other.end()
  }
}

onEachEngine('a database that another program is writing to', (_openFresh, engine) => {
  let url: string
  let database: Database
  beforeEach(async () => {
    url = await freshDatabaseUrl(engine)
    database = openDatabase(url)
  })
  afterEach(async () => {
    vi.useRealTimers()
    await database.close()
  })
  const write = (value: string) =>
    database.transact((tx) =>
      tx.setting.upsert({ where: { key: 'a' }, create: { key: 'a', value }, update: { value } }),
    )
  const written = async () => (await database.read.setting.findUnique({ where: { key: 'a' } }))?.value

  test('can be read meanwhile, and writes wait their turn', async () => {
    await write('before')
    const release = await anotherWriter(engine, url)
    const writing = write('after')
    expect(await written()).toBe('before')
    await release()
    await writing
    expect(await written()).toBe('after')
  })

  if (engine === 'sqlite') {
    test('is given up after a while: nothing is changed, it is said so, and later it goes on', async () => {
      await write('before')
      const release = await anotherWriter(engine, url)
      vi.useFakeTimers({ toFake: ['Date'] })
      const writing = write('too soon').catch((error: unknown) => error)
      await written()
      vi.setSystemTime(Date.now() + 60_000)
      expect(await writing).toMatchObject({
        code: 'busy',
        message: expect.stringMatching(/busy.*Nothing was changed/),
      })
      await release()
      expect(await written()).toBe('before')
      await write('later')
      expect(await written()).toBe('later')
    })
  }
})
