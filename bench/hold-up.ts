/**
 * How long are other people's requests held up while one imports, opens, corrects and freezes a very large article? The
 * longest that the process answered nobody, on SQLite as it is set up in production; what a thread does is not counted.
 *
 *     npx tsx scripts/generate.ts && npx tsx bench/hold-up.ts
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { decideCorrection } from '@/lib/use-cases/decide-correction'
import { freezeVersion } from '@/lib/use-cases/freeze-version'
import { importArticle } from '@/lib/use-cases/import-article'
import { openArticle } from '@/lib/use-cases/open-article'
import { proposeCorrection } from '@/lib/use-cases/propose-correction'
import { benchHouse } from './bench-house'

const SENTENCES = 49_000

const { actor, close } = await benchHouse()

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
await close()
