import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { openSchemaEngine } from '@/lib/data/schema-engine'
import { type Engine, schemaFor } from './schema-for'

/**
 * The SQL that leads from one schema to another; from none without `from`. It compares the two schemas and no database,
 * so what a migration made by hand beside them, such as what search needs, is not in its sight and is left alone. `url`:
 * of any database of the kind, which the engine wants to reach though it reads nothing there.
 */
export async function schemaDifference(
  engine: Engine,
  url: string,
  from: string | undefined,
  to: string,
): Promise<string | null> {
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
