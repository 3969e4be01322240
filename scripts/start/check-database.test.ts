import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshDatabaseUrl } from '@/lib/data/on-each-engine'
import { checkDatabase } from './check-database'

const folder = mkdtempSync(join(tmpdir(), 'stet-check-'))

test.each(['sqlite', 'postgresql'] as const)('a good database passes (%s)', async (engine) =>
  expect(checkDatabase(await freshDatabaseUrl(engine))).resolves.toBeUndefined(),
)

test('a file that is no database is refused', async () => {
  writeFileSync(join(folder, 'letter.txt'), 'Dear reader, this is not a database at all.')
  await expect(checkDatabase(`file:${folder}/letter.txt`)).rejects.toThrow(/file is not a database/)
})

test('a folder that is not there is refused', async () =>
  expect(checkDatabase(`file:${folder}/missing/stet.db`)).rejects.toThrow(/Its folder must exist/))

test('a server that does not answer is named without the password', async () => {
  const refused = checkDatabase('postgres://ann:very-secret@127.0.0.1:1/paper')
  await expect(refused).rejects.toThrow(/PostgreSQL at 127.0.0.1:1, database “paper”: nobody answers there/)
  await expect(refused).rejects.not.toThrow(/very-secret/)
})

test('a database that is not there, and a wrong password, are told apart', async () => {
  const url = await freshDatabaseUrl('postgresql')
  await expect(checkDatabase(url.replace(/[^/]+$/, 'nothing'))).rejects.toThrow(/there is no such database/)
  await expect(checkDatabase(url.replace('stet:stet@', 'stet:wrong@'))).rejects.toThrow(/the password is refused/)
})

test.each(['postgres://', 'postgres://host:port/x'])('%s is not a whole address', async (url) => {
  await expect(checkDatabase(url)).rejects.toThrow(/not a whole address/)
})
