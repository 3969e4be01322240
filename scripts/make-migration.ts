/**
 * Writes the next migration for both engines: the difference between the schema as last migrated (kept beside the
 * migrations) and prisma/schema.prisma. What a schema cannot say, such as full-text search, is written into the migration
 * by hand, and later ones leave it alone.
 *
 *     npx tsx scripts/make-migration.ts add-sources
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgresql } from './embedded-postgresql'
import { schemaDifference } from './schema-difference'

const MIGRATED = 'prisma/migrations/schema.migrated.prisma'

const title = process.argv[2]
if (!title || !/^[a-z0-9-]+$/.test(title)) throw new Error('Usage: npx tsx scripts/make-migration.ts some-name')
const name = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${title}`
const to = readFileSync('prisma/schema.prisma', 'utf8')
const from = existsSync(MIGRATED) ? readFileSync(MIGRATED, 'utf8') : undefined
const server = await startPostgresql()
const addresses = { sqlite: ':memory:', postgresql: await server.createDatabase('scratch') }
for (const engine of ['sqlite', 'postgresql'] as const) {
  const sql = await schemaDifference(engine, addresses[engine], from, to)
  if (!sql || sql.includes('This is an empty migration')) {
    console.log(`${engine}: nothing to do`)
    continue
  }
  const folder = join('prisma/migrations', engine)
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'migration_lock.toml'), `provider = "${engine}"\n`)
  writeFileSync(join(folder, name, 'migration.sql'), sql)
  console.log(`${engine}: ${join(folder, name, 'migration.sql')}`)
}
writeFileSync(MIGRATED, to)
await server.stop()
process.exit(0)
