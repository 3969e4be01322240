import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { schemaDifference } from '@/scripts/schema-difference'
import { makeActor } from '../core/review/actor'
import { listClaims } from './claim-library'
import { openDatabase, replaceDatabase } from './client'
import { migrate } from './migrate'
import { emptyDatabase, run } from './old-database.fixture'
import { ENGINES } from './on-each-engine'

const BEFORE = /claim-library$/

/** Two claims as they stood before there was a library, one of them with a verdict. */
const OLD_ROWS = `
  INSERT INTO "Person" ("id", "email", "name", "role", "passwordHash", "createdAt") VALUES ('ada', 'a@example.org', 'Ada', 'editor', '', '2026-11-01T00:00:00.000Z');
  INSERT INTO "Desk" ("id", "name", "createdAt") VALUES ('desk', 'Politics', '2026-11-01T00:00:00.000Z');
  INSERT INTO "Article" ("id", "deskId", "title", "foldedTitle", "currentVersionId", "createdById", "createdAt", "updatedAt")
    VALUES ('story', 'desk', 'Rain', 'rain', 'v1', 'ada', '2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z');
  INSERT INTO "Version" ("id", "articleId", "number", "text", "foldedText", "words", "blocks", "marks", "hash", "origin",
    "createdById", "createdAt") VALUES ('v1', 'story', 1, 'It rained 14 days. It did.', '', 6, '[]', '[]', '', 'import', 'ada',
    '2026-11-01T00:00:00.000Z');
  INSERT INTO "Annotation" ("id", "articleId", "kind", "verdict", "createdById", "createdAt", "updatedAt") VALUES
    ('one', 'story', 'claim', 'false', 'ada', '2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'),
    ('two', 'story', 'claim', NULL, 'ada', '2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z'),
    ('note', 'story', 'note', NULL, 'ada', '2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z');
  INSERT INTO "Anchor" ("id", "versionId", "annotationId", "start", "end", "exact", "prefix", "suffix", "how") VALUES
    ('a', 'v1', 'one', 0, 18, 'It rained 14 days.', '', '', 'exact'), ('b', 'v1', 'two', 19, 26, 'It did.', '', '', 'exact'),
    ('c', 'v1', 'note', 0, 2, 'It', '', '', 'exact');
  INSERT INTO "LogEntry" ("at", "type", "actorId", "actorName", "articleId", "revision", "subjectKind", "subjectId", "to") VALUES
    ('2026-11-02T00:00:00.000Z', 'annotation-changed', 'ada', 'Ada', 'story', 1, 'annotation', 'one', '{"verdict":"false"}');`

/** What a later Stet might do to the tables that are searched: on SQLite they are made anew for it, and copied. */
const LATER = (schema: string) =>
  schema
    .replace(
      '  about        String\n',
      '  about        String   @default("")\n  language     String   @default("en")\n',
    )
    .replace(
      '  address      String\n  verdict      String?\n',
      '  address      String   @default("")\n  verdict      String?\n',
    )

describe.each(ENGINES)('what search knows (%s)', (engine) => {
  const root = mkdtempSync(join(tmpdir(), 'stet-before-claims-'))
  afterAll(() => rmSync(root, { recursive: true }))
  const ada = makeActor({ id: 'ada', name: 'Ada', role: 'editor', deskIds: ['desk'], via: 'session' })

  test('is filled from the claims of an older database, and outlives later migrations of what it searches', async () => {
    const folder = join('prisma/migrations', engine)
    for (const name of readdirSync(folder)) {
      if (!BEFORE.test(name) && !isAfter(name, folder))
        cpSync(join(folder, name), join(root, folder, name), { recursive: true })
    }
    cpSync('prisma/schema.prisma', join(root, 'prisma/schema.prisma'))
    const url = await emptyDatabase(engine)
    await migrate(url, root)
    await run(url, OLD_ROWS)
    await migrate(url, process.cwd())
    const find = async () => {
      const database = openDatabase(url)
      replaceDatabase(database)
      const of = (...terms: string[]) => listClaims(database.read, ada, { terms, limit: 9, skip: 0 })
      const found = [await of('rain', '14'), await of()]
      await database.close()
      return found
    }
    const before = await find()
    expect(before[0]).toMatchObject({ total: 1, claims: [{ id: 'one', verdict: 'false', checkedBy: 'Ada' }] })
    expect(before[1]).toMatchObject({ total: 2 })

    const schema = readFileSync('prisma/schema.prisma', 'utf8')
    const sql = await schemaDifference(engine, engine === 'sqlite' ? ':memory:' : url, schema, LATER(schema))
    expect(sql).toContain('"language"')
    expect(sql).not.toMatch(/ClaimSearch|ClaimEntry_search|DROP INDEX/)
    await run(url, sql ?? '')
    expect(await find()).toEqual(before)
  })
})

/** True for migrations that came with the library or after it. */
const isAfter = (name: string, folder: string) =>
  name > (readdirSync(folder).find((one) => BEFORE.test(one)) ?? '') && /^\d/.test(name)
