import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'

type Glue = typeof import('@prisma/schema-engine-wasm') & { __wbg_set_wasm(exports: WebAssembly.Exports): void }

/** The glue code holds one instance per process; a second would pull the memory from under the first. */
let loading: Promise<Glue> | undefined

async function load(): Promise<Glue> {
  const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as Glue
  const path = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm')
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic } })
  const { instance } = await WebAssembly.instantiate(await readFile(path), {
    './schema_engine_bg.js': withIdleTimers(glue),
  })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return glue
}

/** The engine's timers only limit its waiting, and it leaves them running: ten seconds, for which no process should stay. */
function withIdleTimers(glue: Glue): WebAssembly.ModuleImports {
  const imports = Object.entries(glue as unknown as WebAssembly.ModuleImports)
  const timer = (work: () => void, milliseconds: number) => setTimeout(work, milliseconds).unref()
  return Object.fromEntries(
    imports.map(([name, value]) => [name, name.startsWith('__wbg_setTimeout_') ? timer : value]),
  )
}

const reportPanic = (message: string) => console.error(`Prisma's schema engine stopped: ${message}`)

/**
 * Prisma's own schema engine, from its package in WebAssembly. The `prisma migrate` command would fetch a binary from
 * the network instead, which a closed newsroom cannot reach.
 */
export async function openSchemaEngine(
  datamodel: string,
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  loading ??= load()
  const { SchemaEngine } = await loading
  return SchemaEngine.new(
    { datamodels: [['schema.prisma', datamodel]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
}
