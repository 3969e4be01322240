/**
 * How long are other people's requests held up while one imports, opens, corrects and freezes a very large article, compares
 * thousands of quotes with long sources, and exports all that? The longest that the process answered nobody, on SQLite as it is set up in production; what a thread does is not counted.
 *
 *     npx tsx scripts/generate.ts && npx tsx bench/hold-up.ts
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import type { ExportCopy, ExportFormat } from '@/lib/core/review/vocabulary'
import { decideCorrection } from '@/lib/use-cases/decide-correction'
import { exportArticle } from '@/lib/use-cases/export-article'
import { freezeVersion } from '@/lib/use-cases/freeze-version'
import { importArticle } from '@/lib/use-cases/import-article'
import { openArticle } from '@/lib/use-cases/open-article'
import { proposeCorrection } from '@/lib/use-cases/propose-correction'
import { addSource } from '@/lib/use-cases/sources/add-source'
import { matchQuotes } from '@/lib/use-cases/sources/match-quotes'
import { benchHouse } from './bench-house'
import { newsText } from './news-text'

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
  console.log(`${name.padEnd(26)} longest hold-up ${(monitor.max / 1e6).toFixed(0)} ms of ${took.toFixed(0)} ms`)
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

/** About 100,000 words each. */
const SOURCES = [newsText(620_000), newsText(640_000), newsText(660_000)]
const quoted = (SOURCES[0] ?? '').match(/“[^”]{20,}”/g)?.slice(0, 3_000) ?? []
const quoting = quoted.map((quote, at) => `${quote.slice(0, -1)} today,” said Jane Poe of case ${at}.`).join('\n\n')
const long = await importArticle(actor, { text: quoting, format: 'text', title: 'Quotes' })
console.log(`${quoted.length} quotes, ${SOURCES.length} sources of ${SOURCES[0]?.length} characters and more`)
for (const [at, words] of SOURCES.entries()) {
  await watched('attach', () =>
    addSource(actor, { articleId: long.id, title: `Source ${at}`, terms: 'on-the-record', text: words }),
  )
}
for (let pending = 1; pending > 0; ) {
  pending = (await watched('compare', () => matchQuotes(actor, { articleId: long.id }))).pending
}
await watched('read again', () => matchQuotes(actor, { articleId: long.id }))
const COPIES: readonly (readonly [ExportFormat, ExportCopy])[] = [
  ['docx', 'checking'],
  ['html', 'checking'],
  ['json', 'checking'],
  ['csv', 'checking'],
  ['docx', 'clean'],
]
for (const [format, copy] of COPIES) {
  const asked = { articleId: long.id, format, copy }
  const { bytes } = await watched(`${format}, ${copy}`, () => exportArticle(actor, asked))
  console.log(`  ${(bytes.length / 1e6).toFixed(1)} MB`)
}
await watched('docx of the first article', () => exportArticle(actor, { articleId, format: 'docx', copy: 'checking' }))
await close()
