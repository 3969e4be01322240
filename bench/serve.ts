/**
 * How much slower than the floor are the requests of a desk? Stet (its production build, with session, scope, schema and
 * log) and bench/floor.ts answer in turn on the same machine in the same run; medians and ratios are printed.
 *
 *     npm run build && npx tsx bench/serve.ts
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { database } from '@/lib/data/client'
import { migrate } from '@/lib/data/migrate'
import { freePort } from '@/scripts/embedded-postgresql'

const ROUNDS = 300
const CLIENTS = 16
const EACH = 100
const agent = new Agent({ keepAlive: true, maxSockets: 16 })

interface Reply {
  readonly status: number
  readonly etag?: string
  readonly bytes: number
}

function send(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: object,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const payload = body && JSON.stringify(body)
    const extra = payload
      ? { 'content-type': 'application/json', 'content-length': `${Buffer.byteLength(payload)}` }
      : {}
    const sent = request(
      { agent, host: '127.0.0.1', port, method, path, headers: { ...headers, ...extra } },
      (reply) => {
        let bytes = 0
        reply.on('data', (chunk: Buffer) => {
          bytes += chunk.length
        })
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, etag: reply.headers.etag, bytes }))
      },
    )
    sent.on('error', reject)
    sent.end(payload)
  })
}

async function timed(work: () => Promise<Reply>, expected: number): Promise<number> {
  const before = performance.now()
  const reply = await work()
  const took = performance.now() - before
  if (reply.status !== expected) throw new Error(`answered ${reply.status}, not ${expected}`)
  return took
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const ms = (value: number) => `${value.toFixed(2)} ms`

const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
const file = join(folder, 'stet.db')
process.env.STET_DATA_DIR = folder
process.env.DATABASE_URL = `file:${file}`
await migrate(process.env.DATABASE_URL, '.')
const { makeBigArticle } = await import('./big-article')
const made = await makeBigArticle({ sentences: 500, annotations: 500, comments: 200 })
await database().close()
copyFileSync(file, join(folder, 'floor.db'))

const [stetPort, floorPort] = [await freePort(), await freePort()]
const children: ChildProcess[] = []
const start = (command: string, args: string[], env: Record<string, string> = {}) => {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  children.push(child)
}
start(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', `${stetPort}`], {
  STET_SECRET: 'a secret of the benchmark that is long enough',
})
start(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'bench/floor.ts', join(folder, 'floor.db'), `${floorPort}`])

const article = `/api/v1/articles/${made.articleId}`
const headers = { authorization: `Bearer ${made.token}` }
const stet = (method: string, path: string, body?: object, more = {}) =>
  send(stetPort, method, path, { ...headers, ...more }, body)
const floor = (method: string, path: string, body?: object) => send(floorPort, method, path, {}, body)

async function untilReady(ask: () => Promise<Reply>) {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    const reply = await ask().catch(() => undefined)
    if (reply?.status === 200) return reply
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('A server did not start.')
}

/** There and back again, so that each round has something to change. */
function body(round: number) {
  const [status, seen] = round % 2 === 0 ? ['verified', 'unreviewed'] : ['unreviewed', 'verified']
  return { status, seen }
}

/** Runs A and B in turn, ROUNDS times after a warm-up. */
async function compare(name: string, a: (round: number) => Promise<number>, b: (round: number) => Promise<number>) {
  const times: [number[], number[]] = [[], []]
  for (let round = -50; round < ROUNDS; round++) {
    const [one, other] = [await a(round), await b(round)]
    if (round >= 0) {
      times[0].push(one)
      times[1].push(other)
    }
  }
  const [mine, base] = times.map(median) as [number, number]
  console.log(
    `${name.padEnd(34)} Stet ${ms(mine).padStart(9)}   floor ${ms(base).padStart(9)}   ratio ${(mine / base).toFixed(1)}`,
  )
}

try {
  const opened = await untilReady(() => stet('GET', article))
  await untilReady(() => floor('GET', article))
  console.log(
    `Node ${process.version}, ${ROUNDS} rounds, one client, p50; the article is ${Math.round(opened.bytes / 1000)} kB of JSON`,
  )
  await compare(
    'open, state already read once',
    () => timed(() => stet('GET', article), 200),
    () => timed(() => floor('GET', article), 200),
  )
  const sentence = `${article}/sentences/${made.sentences[3]?.id}`
  await compare(
    'open, after a change',
    async (round) => {
      await stet('PATCH', sentence, body(round))
      return timed(() => stet('GET', article), 200)
    },
    () => timed(() => floor('GET', article), 200),
  )
  const { etag = '' } = await stet('GET', article)
  await compare(
    'open again, nothing changed (304)',
    () => timed(() => stet('GET', article, undefined, { 'if-none-match': etag }), 304),
    () => timed(() => floor('GET', article), 200),
  )
  const other = `${article}/sentences/${made.sentences[9]?.id}`
  await compare(
    'set a status',
    (round) => timed(() => stet('PATCH', other, body(round)), 200),
    (round) => timed(() => floor('PATCH', other, body(round)), 200),
  )
  const place = { kind: 'claim', start: 9, end: 40, exact: made.text.slice(9, 40) }
  await compare(
    'add an annotation',
    () => timed(() => stet('POST', `${article}/annotations`, place), 201),
    () =>
      timed(
        () => floor('POST', `${article}/annotations`, { ...place, versionId: made.versionId, personId: made.personId }),
        201,
      ),
  )
  const mine = await perSecond(stet)
  const base = await perSecond(floor)
  console.log(
    `status changes per second, ${CLIENTS} clients    Stet ${mine}   floor ${base}   ratio ${(base / mine).toFixed(1)}`,
  )
} finally {
  for (const child of children) child.kill()
  agent.destroy()
}

/** Status changes that so many clients get done at once, each on a sentence of its own. */
async function perSecond(ask: typeof floor): Promise<number> {
  const before = performance.now()
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      const path = `${article}/sentences/${made.sentences[20 + client]?.id}`
      for (let round = 0; round < EACH; round++) await timed(() => ask('PATCH', path, body(round)), 200)
    }),
  )
  return Math.round((CLIENTS * EACH * 1000) / (performance.now() - before))
}
