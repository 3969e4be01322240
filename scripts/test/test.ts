import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SetUpProblem } from '../set-up-problem.mjs'
import { buildWhenStale } from '../start/build-when-stale'
import { generateWhenStale } from '../start/generate-when-stale'
import { run, runPackage } from '../start/run'
import { runPlaywright } from './run-playwright'
import { runVitest } from './run-vitest'
import { byExitCode, type Outcome, type Stage } from './stage'

const reports = mkdtempSync(join(tmpdir(), 'stet-test-'))

const STAGES: readonly Stage[] = [
  {
    name: 'format and lint',
    run: async () => byExitCode(await runPackage('@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])),
  },
  { name: 'types', run: checkTypes },
  { name: 'import rules, unit, property and database tests', run: () => runVitest(reports) },
  { name: 'build', run: build },
  { name: 'killed servers, and twenty who write to one article', run: soak },
  { name: 'end to end', run: () => runPlaywright(reports) },
]

/** `npm test`, once the packages are there: every stage in order, and a line that sums them up. */
export default async function test() {
  await generateWhenStale()
  let passed = 0
  let failed = 0
  for (const stage of STAGES) {
    const outcome = await report(stage)
    passed += outcome.passed
    failed += outcome.failed
  }
  rmSync(reports, { recursive: true, force: true })
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

async function report({ name, run }: Stage): Promise<Outcome> {
  const started = Date.now()
  if (process.stdout.isTTY) process.stdout.write(`… ${name}\r`)
  const outcome = await run().catch((error: Error) => ({ passed: 0, failed: 1, output: error.stack ?? error.message }))
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (outcome.failed > 0) console.log(outcome.output.trimEnd())
  console.log(
    `${outcome.failed > 0 ? '✗' : '✓'} ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`,
  )
  return outcome
}

/** A few of the thousands of writes of `npm run test:soak`. */
async function soak(): Promise<Outcome> {
  return byExitCode(
    await run(process.execPath, ['scripts/soak.mjs', '--kills', '5', '--writes', '400', '--histories', '0']),
  )
}

/** The names of the routes and of CSS modules are declared in files that Next writes. */
async function checkTypes(): Promise<Outcome> {
  const declared = await runPackage('next/dist/bin/next', ['typegen'], { NEXT_TELEMETRY_DISABLED: '1' })
  if (declared.code !== 0) return byExitCode(declared)
  return byExitCode(await runPackage('typescript/bin/tsc', ['--noEmit', '--incremental', 'false', '--pretty', 'false']))
}

async function build(): Promise<Outcome> {
  try {
    await buildWhenStale()
    return { passed: 1, failed: 0, output: '' }
  } catch (error) {
    if (!(error instanceof SetUpProblem)) throw error
    return { passed: 0, failed: 1, output: error.message }
  }
}
