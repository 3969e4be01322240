import { defineConfig } from '@playwright/test'
import { chromiumOptions } from './e2e/chromium'

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/set-up.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // For machines with two slow cores; nothing waits this long unless it fails.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 720 },
    launchOptions: chromiumOptions(),
    actionTimeout: 15_000,
    // A quarter of the time goes into traces: they are kept when asked for, with STET_E2E_TRACE=1.
    trace: process.env.STET_E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
})
