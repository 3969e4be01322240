import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../embedded-postgresql'

export interface Server {
  readonly address: string
  /** Ends it as a power cut would: it is asked nothing and told nothing. */
  kill(): Promise<void>
}

const PATIENCE = 60_000

/** A server of the last build on a database; answers when it does. */
export async function startServer(url: string): Promise<Server> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'stet-soak-'))
  const secret = 's'.repeat(40)
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', `${port}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      // A group of its own, so that what it starts ends with it.
      detached: true,
      env: {
        ...process.env,
        ...{ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', AUTH_TRUST_HOST: 'true' },
        ...{ STET_SECRET: secret, NEXTAUTH_SECRET: secret, STET_DATA_DIR: folder, DATABASE_URL: url },
      },
    },
  )
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()))
  const end = () => {
    if (server.pid !== undefined && server.exitCode === null && server.signalCode === null) {
      process.kill(-server.pid, 'SIGKILL')
    }
  }
  process.once('exit', end)
  const address = `http://127.0.0.1:${port}`
  const deadline = Date.now() + PATIENCE
  for (;;) {
    const reply = await fetch(`${address}/api/v1/health`).catch(() => undefined)
    await reply?.body?.cancel()
    if (reply?.ok) break
    if (server.exitCode !== null || Date.now() > deadline) throw new Error('The server did not start.')
    await setTimeout(30)
  }
  return {
    address,
    kill: async () => {
      end()
      await ended
      process.off('exit', end)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
