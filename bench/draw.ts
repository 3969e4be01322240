/**
 * How fast is the review page in Chromium with a very long article: 100,000 words in 5,000 sentences, with 5,000 marks?
 * Stet (its production build) and plain spans drawn by React (bench/plain-spans.tsx) open the same data in turn in the
 * same run; medians and ratios are printed. Keys are pressed on Stet.
 *
 *     npx next build && npx tsx bench/draw.ts
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'next-auth/jwt'
import { type BrowserContextOptions, chromium } from 'playwright'
import { chromiumOptions } from '@/e2e/chromium'
import { database } from '@/lib/data/client'
import { migrate } from '@/lib/data/migrate'
import { newId } from '@/lib/data/new-id'
import { cookieName } from '@/lib/web/session-cookie'
import { freePort } from '@/scripts/embedded-postgresql'
import { open, press, scriptBytes, watchPaints } from './drive-page'
import { median } from './median'
import type { Opened } from './paints'
import { servePlainSpans } from './serve-plain-spans'

const ROUNDS = Number(process.argv[2] ?? 7)
const PRESSES = 60
const DAY = 86_400
const secret = 'a secret of the benchmark that is long enough'

const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
process.env.STET_DATA_DIR = folder
process.env.DATABASE_URL = `file:${join(folder, 'stet.db')}`
await migrate(process.env.DATABASE_URL, '.')
const { makeBigArticle } = await import('./big-article')
const { articleId, personId, token, text } = await makeBigArticle({ sentences: 5000, annotations: 5000, comments: 500 })
const cookie = { name: cookieName(), value: await signIn() }
await database().close()

const url = `http://127.0.0.1:${await freePort()}`
const server = spawn(
  process.execPath,
  ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', new URL(url).port],
  { env: { ...process.env, STET_SECRET: secret }, stdio: ['ignore', 'ignore', 'inherit'] },
)
const browser = await chromium.launch(chromiumOptions())
const stops = [() => browser.close(), () => server.kill(), () => rmSync(folder, { recursive: true, force: true })]

try {
  const article = await readArticle()
  const plain = await servePlainSpans(article)
  stops.push(async () => plain.stop())
  const words = text.split(/\s+/).length
  console.log(
    `Chromium ${browser.version()}, ${ROUNDS} rounds; ${words} words, ${Math.round(article.length / 1000)} kB of JSON`,
  )

  const stetPage = `${url}/articles/${articleId}`
  const times = { stet: [] as Opened[], plain: [] as Opened[] }
  const keys = { 3: [] as number[], j: [] as number[] }
  for (let round = -1; round < ROUNDS; round++) {
    // Each page in a process as new as the other's.
    const mine = await newPage()
    const one = await open(mine, stetPage)
    await mine.context().close()
    const base = await newPage()
    const other = await open(base, plain.url)
    await base.context().close()
    if (round < 0) continue
    times.stet.push(one)
    times.plain.push(other)
    const pressed = await newPage()
    await open(pressed, stetPage)
    keys[3].push(...(await press(pressed, '3', PRESSES)))
    keys.j.push(...(await press(pressed, 'j', PRESSES)))
    await pressed.context().close()
  }
  compare(
    'data to painted',
    times.stet.map((time) => time.fromData),
    times.plain.map((time) => time.fromData),
  )
  compare(
    'navigation to painted',
    times.stet.map((time) => time.fromNavigation),
    times.plain.map((time) => time.fromNavigation),
  )
  tell('key press to painted, j', keys.j)
  tell('key press to painted, 3', keys[3])
  for (const [name, address] of [
    ['review page', stetPage],
    ['page of nothing', `${url}/nothing-is-here`],
  ] as const) {
    const page = await newPage()
    const bytes = await scriptBytes(page, address)
    console.log(`${`scripts of the ${name}`.padEnd(34)} ${(bytes / 1000).toFixed(1)} kB gzipped`)
    await page.context().close()
  }
} finally {
  for (const stop of stops) await stop()
}

/** The cookie of a session of the bench editor, as signing in makes it. */
async function signIn(): Promise<string> {
  const sessionId = newId()
  const [createdAt, expiresAt] = [new Date(), new Date(Date.now() + DAY * 1000)]
  await database().transact((tx) => tx.session.create({ data: { id: sessionId, personId, createdAt, expiresAt } }))
  return encode({ token: { sessionId }, secret, maxAge: DAY })
}

/** The article as the server gives it, as soon as it does. */
async function readArticle(): Promise<string> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    const headers = { authorization: `Bearer ${token}` }
    const reply = await fetch(`${url}/api/v1/articles/${articleId}`, { headers }).catch(() => undefined)
    if (reply?.ok) return reply.text()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Stet did not start.')
}

/** A page of a browser that has nothing in its caches and is signed in. */
async function newPage(options: BrowserContextOptions = { viewport: { width: 1280, height: 720 } }) {
  const context = await browser.newContext(options)
  await context.addCookies([{ ...cookie, url }])
  await watchPaints(context)
  return context.newPage()
}

function compare(name: string, mine: readonly number[], base: readonly number[]) {
  const [stet, plain] = [median(mine), median(base)]
  const columns = [`Stet ${ms(stet)}`, `plain spans ${ms(plain)}`, `ratio ${(stet / plain).toFixed(2)}`]
  console.log(`${name.padEnd(34)} ${columns.join('   ')}`)
}

function tell(name: string, values: readonly number[]) {
  console.log(`${name.padEnd(34)} median ${ms(median(values))}   worst ${ms(Math.max(...values))}`)
}

function ms(value: number): string {
  return `${value.toFixed(1).padStart(7)} ms`
}
