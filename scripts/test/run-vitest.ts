import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runPackage } from '../start/run'
import { byCount, type Outcome } from './stage'

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

/** Unit, property and database tests; `folder` is where the report may be put. */
export async function runVitest(folder: string): Promise<Outcome> {
  const path = join(folder, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`]
  const { code, output } = await runPackage('vitest/vitest.mjs', ['run', ...reporters])
  if (!existsSync(path)) return byCount({ passed: 0, failed: 0, skipped: 0 }, code, output)
  const report: Report = JSON.parse(readFileSync(path, 'utf8'))
  const skipped = report.numPendingTests + report.numTodoTests
  return byCount({ passed: report.numPassedTests, failed: report.numFailedTests, skipped }, code, output)
}
