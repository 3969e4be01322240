/**
 * How long are other people's requests held up while one imports, opens, corrects and freezes a very large article? The
 * longest that the process answered nobody, on SQLite as it is set up in production; what a thread does is not counted.
 *
 *     npx tsx scripts/generate.ts && npx tsx bench/hold-up.ts
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { makeActor } from '@/lib/core/review/actor'
import { database } from '@/lib/data/client'
import { migrate } from '@/lib/data/migrate'
import { newId } from '@/lib/data/new-id'
import { decideCorrection } from '@/lib/use-cases/decide-correction'
import { freezeVersion } from '@/lib/use-cases/freeze-version'
import { importArticle } from '@/lib/use-cases/import-article'
import { openArticle } from '@/lib/use-cases/open-article'
import { proposeCorrection } from '@/lib/use-cases/propose-correction'

const SENTENCES = 49_000

const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
process.env.STET_DATA_DIR = folder
process.env.DATABASE_URL = `file:${join(folder, 'stet.db')}`
await migrate(process.env.DATABASE_URL, '.')

const actor = makeActor({ id: newId(), name: 'Bench', role: 'editor', deskIds: [newId()], via: 'command-line' })
const createdAt = new Date()
await database().transact(async (tx) => {
  const [deskId = ''] = actor.deskIds
  await tx.desk.create({ data: { id: deskId, name: 'Bench', createdAt } })
  const { id, name, role } = actor
  await tx.person.create({ data: { id, name, role, email: 'bench@example.org', passwordHash: '', createdAt } })
  await tx.membership.create({ data: { personId: id, deskId, createdAt } })
})

/** The longest silence while this was done, and how long it took. Milliseconds. */
async function watched<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const monitor = monitorEventLoopDelay({ resolution: 5 })
  await setTimeout(50)
  monitor.enable()
  await setTimeout(20)
  const from = performance.now()
  const result = await work()
  const took = performance.now() - from
  await setTimeout(20)
  monitor.disable()
  console.log(`${name.padEnd(10)} longest hold-up ${(monitor.max / 1e6).toFixed(0)} ms of ${took.toFixed(0)} ms`)
  return result
}

const small = 'Experts say it is so.'
await importArticle(actor, { text: `${small} ${small}`, format: 'text', title: 'Warm' })
const text = Array.from({ length: SENTENCES / 7 }, (_, at) =>
  Array.from({ length: 7 }, (_, more) => `Experts say it cost ${at * 7 + more} crowns.`).join(' '),
).join('\n\n')
const { id: articleId, ...view } = await watched('import', () =>
  importArticle(actor, { text, format: 'text', title: 'Big' }),
)
console.log(`${text.length} characters, ${view.sentences.length} sentences, ${view.findings.length} findings`)
await watched('open', () => openArticle(actor, { articleId }))
const start = view.version.text.indexOf('cost')
const correction = await proposeCorrection(actor, {
  articleId,
  start,
  end: start + 4,
  expected: 'cost',
  replacement: 'took',
  reason: 'Bench',
})
await decideCorrection(actor, { correctionId: correction.id, decision: 'accept' })
await watched('freeze', () => freezeVersion(actor, { articleId }))
await database().close()
rmSync(folder, { recursive: true, force: true })
