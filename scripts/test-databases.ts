import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/data/migrate'
import { bundleThreads } from './bundle-threads'
import { startPostgresql } from './embedded-postgresql'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for a new database: `GET <address>/sqlite` or `/postgresql` answers with its URL. */
    databaseMaker: string
  }
}

interface Maker {
  /** Makes a migrated, empty database and returns its URL. */
  make(): Promise<string>
  stop(): Promise<void>
}

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Once per run of vitest. Each engine is started by the first test that asks for it, so a run of pure tests waits for
 * nothing. A database is migrated once, as a template, and every test file gets a copy of that.
 */
export default async function testDatabases(project: TestProject) {
  // Some tests import articles, and that must be done by the sources as they are.
  await bundleThreads()
  const makers = { '/sqlite': once(makeSqlite), '/postgresql': once(makePostgresql) }
  const server = createServer(async (request, reply) => {
    // A connection that is kept may be closed just as the next test file asks on it.
    reply.setHeader('connection', 'close')
    try {
      const maker = makers[request.url as keyof typeof makers]
      reply.end(await (await maker.get()).make())
    } catch (error) {
      reply.writeHead(500).end(String(error))
    }
  })
  project.provide('databaseMaker', await listen(server))
  return async () => {
    server.close()
    for (const maker of Object.values(makers)) await maker.started()?.then(({ stop }) => stop())
  }
}

/** Runs `start` at the first `get`, and lets everybody wait for the same. */
function once(start: () => Promise<Maker>) {
  let running: Promise<Maker> | undefined
  return {
    get: () => {
      running ??= start()
      return running
    },
    started: () => running,
  }
}

async function makeSqlite(): Promise<Maker> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-sqlite-'))
  const template = join(folder, 'template.db')
  await migrate(`file:${template}`, ROOT)
  let count = 0
  return {
    make: async () => {
      const path = join(folder, `${++count}.db`)
      copyFileSync(template, path)
      return `file:${path}`
    },
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function makePostgresql(): Promise<Maker> {
  const server = await startPostgresql()
  const template = await server.createDatabase('template_stet')
  await migrate(template, ROOT)
  const client = new Client({ connectionString: template.replace('template_stet', 'postgres') })
  await client.connect()
  let count = 0
  return {
    make: async () => {
      const name = `test_${++count}`
      await client.query(`CREATE DATABASE ${name} TEMPLATE template_stet`)
      return template.replace('template_stet', name)
    },
    stop: async () => {
      await client.end()
      await server.stop()
    },
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`)
    })
  })
}
