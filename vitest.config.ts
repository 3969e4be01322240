import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{lib,app,scripts}/**/*.test.{ts,tsx}'],
    globalSetup: 'scripts/test-databases.ts',
    setupFiles: 'scripts/test-seed.ts',
    // Two engines are started by whoever asks first, on machines that may have two slow cores.
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
})
