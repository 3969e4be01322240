/**
 * Generates what is not kept in the repository: the Prisma client for both engines from the one schema, of which the
 * PostgreSQL copy differs in its provider alone, and the programs of the threads that read and write documents.
 * `PRISMA_SCHEMA_ENGINE_BINARY` keeps the command from looking for an engine on the network: the generator needs none.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bundleThreads } from './bundle-threads'
import { schemaFor } from './schema-for'

const SOURCE = 'prisma/schema.prisma'
const generate = (schema: string) =>
  execFileSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--schema', schema], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  })

mkdirSync('generated', { recursive: true })
const source = readFileSync(SOURCE, 'utf8')
for (const engine of ['sqlite', 'postgresql'] as const) {
  const path = `generated/schema.${engine}.prisma`
  writeFileSync(path, schemaFor(engine, source))
  generate(path)
}
await bundleThreads()
