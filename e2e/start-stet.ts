import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface RunningStet {
  /** Such as http://localhost:40123, without a slash at the end. */
  readonly url: string
  /** The one-time token of the set-up address that was printed. */
  readonly setUpToken: string
  readonly stop: () => Promise<void>
}

/** The pages that tests serve are on this machine. */
const FETCHING = { STET_FETCH: 'on', STET_FETCH_ALLOW: '127.0.0.1' }
const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Starts Stet as a person would, with `npm start`, on a free port and an empty data folder of its own, which goes when
 * it stops. Throws with everything it printed when it does not come up.
 */
export async function startStet(): Promise<RunningStet> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-e2e-'))
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      STET_DATA_DIR: folder,
      DATABASE_URL: '',
      STET_URL: '',
      STET_SECRET: '',
      ...FETCHING,
    },
  })
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()))
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  // However the tests end, nothing is left running.
  process.once('exit', () => server.kill('SIGTERM'))
  try {
    return { ...(await printed(server)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Waits for the two lines that `npm start` promises. */
function printed(server: ChildProcess): Promise<Pick<RunningStet, 'url' | 'setUpToken'>> {
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (piece: Buffer) => {
      output += piece
      const url = /Stet is ready on (\S+)/.exec(output)?.[1]
      const setUpToken = /\/setup\?token=(\S+)/.exec(output)?.[1]
      if (url && setUpToken) resolve({ url, setUpToken })
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.on('exit', () => reject(new Error(`Stet did not start:\n${output}`)))
  })
}
