import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from './client'
import { findingsOf } from './findings'
import { migrate } from './migrate'
import { emptyDatabase, run } from './old-database.fixture'
import { ENGINES } from './on-each-engine'

const FIRST = '20261123042729_first-desk'

/** As the first Stet could have stored them: a finding with its place, its words beside what was decided. */
const OLD_ROWS = `
  INSERT INTO "Desk" ("id", "name", "createdAt") VALUES ('desk', 'Politics', '2026-11-01T00:00:00.000Z');
  INSERT INTO "Article" ("id", "deskId", "title", "foldedTitle", "currentVersionId", "createdById", "createdAt", "updatedAt")
    VALUES ('story', 'desk', 'Rain', 'rain', 'v1', 'ada', '2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z');
  INSERT INTO "Version" ("id", "articleId", "number", "text", "foldedText", "words", "blocks", "marks", "hash", "origin",
    "createdById", "createdAt") VALUES ('v1', 'story', 1, 'Experts say so. They do.', '', 5, '[]', '[]', '', 'import', 'ada',
    '2026-11-01T00:00:00.000Z');
  INSERT INTO "Finding" ("id", "articleId", "code", "message", "related", "state", "contentKey", "reason") VALUES
    ('late', 'story', 'A5', 'Who?', '[]', 'open', 'A5-k', NULL),
    ('early', 'story', 'A12', 'Says not who.', '[{"start":16,"end":20}]', 'dismissed', 'A12-k', 'Named below.');
  INSERT INTO "Anchor" ("id", "versionId", "findingId", "start", "end", "exact", "prefix", "suffix", "how") VALUES
    ('a', 'v1', 'late', 16, 20, 'They', '', '', 'exact'), ('b', 'v1', 'early', 0, 11, 'Experts say', '', '', 'exact');`

describe.each(ENGINES)('an older database (%s)', (engine) => {
  const root = mkdtempSync(join(tmpdir(), 'stet-old-'))
  let url = ''
  beforeAll(async () => {
    const migrations = join('prisma/migrations', engine)
    for (const kept of [join(migrations, FIRST), join(migrations, 'migration_lock.toml'), 'prisma/schema.prisma']) {
      cpSync(kept, join(root, kept), { recursive: true })
    }
    url = await emptyDatabase(engine)
    await migrate(url, root)
    await run(url, OLD_ROWS)
  })
  afterAll(() => rmSync(root, { recursive: true }))

  test('keeps its findings, with what was decided on them', async () => {
    await migrate(url, process.cwd())
    const database = openDatabase(url)
    expect(await findingsOf(database.read, 'story', 'v1')).toMatchObject([
      {
        id: 'early',
        kind: 'attribution-error',
        code: 'A12',
        start: 0,
        end: 11,
        key: 'A12-k',
        reading: { message: 'Says not who.', related: [{ start: 16, end: 20 }] },
        state: 'dismissed',
        reason: 'Named below.',
        revision: 1,
      },
      { id: 'late', code: 'A5', start: 16, end: 20, reading: { message: 'Who?' }, state: 'open' },
    ])
    expect(await database.read.anchor.count({ where: { findingId: { not: null } } })).toBe(2)
    await database.close()
  })
})
