import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { buildWhenStale } from '../start/build-when-stale'
import { generateWhenStale } from '../start/generate-when-stale'

/**
 * Kills servers in the middle of writes, and lets twenty clients write to one article, on both engines, and compares what
 * is there with what was acknowledged.
 *
 *     npm run test:soak -- [--kills 100] [--seconds 60] [--writes N] [--histories 10000] [--seed N]
 *
 * The histories are random ones of one article, in `random-histories.test.ts`; the smallest that loses anything is printed.
 */
export default async function soak() {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '100' },
      seconds: { type: 'string', default: '60' },
      writes: { type: 'string', default: '0' },
      histories: { type: 'string', default: '10000' },
      seed: { type: 'string', default: `${Date.now() % 1_000_000_007}` },
    },
  })
  const seed = Number(values.seed)
  console.log(`Seed ${seed}.`)
  await generateWhenStale()
  await buildWhenStale()
  // Loaded only now: it needs the generated clients.
  const { runSoak } = await import('./run-soak')
  const size = { kills: Number(values.kills), seconds: Number(values.seconds), writes: Number(values.writes), seed }
  const wrong = [...(await runSoak(size))]
  const histories = Number(values.histories)
  if (histories > 0 && !tryHistories(histories)) wrong.push('A history of an article loses something: see above.')
  for (const line of wrong) console.error(line)
  console.log(
    wrong.length === 0
      ? 'Nothing was lost.'
      : `Seed ${seed}: ${wrong.length} things are not as they were acknowledged.`,
  )
  process.exit(wrong.length === 0 ? 0 : 1)
}

/** New ones each time. Answers whether all of them kept everything. */
function tryHistories(count: number): boolean {
  const env = { ...process.env, STET_HISTORIES: `${count}`, STET_SEED: 'new' }
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'lib/use-cases/random-histories.test.ts']
  return spawnSync(process.execPath, vitest, { env, stdio: 'inherit' }).status === 0
}
