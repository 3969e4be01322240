import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chromiumOptions } from '@/e2e/chromium'
import { run, runPackage } from '../start/run'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Ways to come by a browser, the ones that need no network first. Each leads to a path, or to none. */
const WAYS: readonly (() => Promise<string | undefined>)[] = [
  async () => process.env.STET_CHROMIUM,
  async () => chromium.executablePath(),
  async () => SYSTEM.find((path) => existsSync(path)),
  async () => {
    console.log('Fetching a browser for the tests with Playwright…')
    await runPackage('@playwright/test/cli.js', ['install', 'chromium'])
    return chromium.executablePath()
  },
  async () => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
    console.log('Installing chromium with apt-get…')
    await run('sh', ['-c', 'apt-get update && apt-get install -y chromium'], { DEBIAN_FRONTEND: 'noninteractive' })
    return '/usr/bin/chromium'
  },
]

/** A Chromium that really starts, installed when there is none. */
export async function findChromium(): Promise<{ path: string } | { problem: string }> {
  const refusals: string[] = []
  for (const way of WAYS) {
    const path = await way()
    if (!path || !existsSync(path)) continue
    const refusal = await tryToLaunch(path)
    if (!refusal) return { path }
    refusals.push(`${path}: ${refusal}`)
  }
  const advice = 'No Chromium was found or could be installed. Install one (on Debian: apt-get install -y chromium)'
  return { problem: [...refusals, `${advice} or name one in STET_CHROMIUM.`].join('\n') }
}

/** The first line of what it says when it does not start; undefined when it does. */
async function tryToLaunch(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ ...chromiumOptions(), executablePath })
    await browser.close()
    return undefined
  } catch (error) {
    return String(error).split('\n').slice(0, 20).join('\n')
  }
}
