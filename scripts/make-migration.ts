/**
 * Writes the next migration for both engines: the difference between the schema as last migrated (kept beside the
 * migrations) and prisma/schema.prisma. The engine wants to reach a database of each kind, though it reads nothing there.
 *
 *     npx tsx scripts/make-migration.ts add-sources
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { openSchemaEngine } from '@/lib/data/schema-engine'
import { startPostgresql } from './embedded-postgresql'
import { type Engine, schemaFor } from './schema-for'

const MIGRATED = 'prisma/migrations/schema.migrated.prisma'
async function difference(engine: Engine, url: string, from: string | undefined, to: string): Promise<string | null> {
  const asFiles = (schema: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content: schemaFor(engine, schema) }],
  })
  const adapter = engine === 'sqlite' ? new PrismaBetterSqlite3({ url }) : new PrismaPg({ connectionString: url })
  const schemaEngine = await openSchemaEngine(schemaFor(engine, to), adapter)
  const { stdout } = await schemaEngine.diff({
    from: from === undefined ? { tag: 'empty' } : asFiles(from),
    to: asFiles(to),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  return stdout
}

const title = process.argv[2]
if (!title || !/^[a-z0-9-]+$/.test(title)) throw new Error('Usage: npx tsx scripts/make-migration.ts some-name')
const name = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${title}`
const to = readFileSync('prisma/schema.prisma', 'utf8')
const from = existsSync(MIGRATED) ? readFileSync(MIGRATED, 'utf8') : undefined
const server = await startPostgresql()
const addresses = { sqlite: ':memory:', postgresql: await server.createDatabase('scratch') }
for (const engine of ['sqlite', 'postgresql'] as const) {
  const sql = await difference(engine, addresses[engine], from, to)
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
