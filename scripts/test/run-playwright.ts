import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runPackage } from '../start/run'
import { findChromium } from './find-chromium'
import { byCount, type Outcome } from './stage'

interface Report {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
}

/** Journeys in a real browser against a real server; `folder` is where the report may be put. */
export async function runPlaywright(folder: string): Promise<Outcome> {
  const browser = await findChromium()
  if ('problem' in browser) return { passed: 0, failed: 1, output: browser.problem }
  const path = join(folder, 'playwright.json')
  const { code, output } = await runPackage('@playwright/test/cli.js', ['test', '--reporter=dot,json'], {
    STET_CHROMIUM: browser.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: path,
  })
  if (!existsSync(path)) return byCount({ passed: 0, failed: 0, skipped: 0 }, code, output)
  const { stats }: Report = JSON.parse(readFileSync(path, 'utf8'))
  return byCount(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped },
    code,
    output,
  )
}
