import { existsSync } from 'node:fs'
import type { LaunchOptions } from '@playwright/test'
import { chromium } from '@playwright/test'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Which browser the tests drive: the one STET_CHROMIUM names, else the one Playwright installed, else the system's.
 * As root a browser has no sandbox, and none of them is to talk to its maker.
 */
export function chromiumOptions(): LaunchOptions {
  const own = existsSync(chromium.executablePath()) ? undefined : SYSTEM.find((path) => existsSync(path))
  return {
    executablePath: process.env.STET_CHROMIUM || own,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}
