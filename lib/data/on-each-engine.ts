import { afterAll, describe, inject } from 'vitest'
import { type Database, type OnQuery, openDatabase, replaceDatabase } from './client'

/** For tests alone. */
export const ENGINES = ['sqlite', 'postgresql'] as const
export type Engine = (typeof ENGINES)[number]

/**
 * States the same facts about both engines. `openFresh` opens a new, migrated, empty database, makes it the one that
 * use-cases work on, and closes it after the last fact.
 *
 *     onEachEngine('a status', (openFresh) => {
 *       beforeAll(() => openFresh())
 *       test('is kept', async () => …)
 *     })
 */
export function onEachEngine(
  name: string,
  facts: (openFresh: (onQuery?: OnQuery) => Promise<Database>, engine: Engine) => void,
) {
  describe.each(ENGINES)(`${name} (%s)`, (engine) => {
    const opened: Database[] = []
    afterAll(async () => {
      for (const database of opened) await database.close()
    })
    const openFresh = async (onQuery?: OnQuery) => {
      const database = openDatabase(await freshDatabaseUrl(engine), onQuery)
      opened.push(database)
      replaceDatabase(database)
      return database
    }
    facts(openFresh, engine)
  })
}

/** The URL of a new, migrated, empty database, for a test that opens it itself or in another process. */
export async function freshDatabaseUrl(engine: Engine): Promise<string> {
  const reply = await fetch(`${inject('databaseMaker')}/${engine}`)
  const answer = await reply.text()
  if (!reply.ok) throw new Error(answer)
  return answer
}
