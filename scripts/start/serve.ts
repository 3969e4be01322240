import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { SetUpProblem } from '../set-up-problem.mjs'

interface Place {
  readonly host: string
  readonly port: number
  /** Besides this process's own. */
  readonly env: Record<string, string>
}

/** How long open requests may take to finish when Stet is told to stop, in milliseconds. */
const GRACE = 3_000

/**
 * Starts the server, calls `ready` when it answers, and stays until it ends. SIGINT and SIGTERM end it; a page that
 * somebody has open holds a stream, so after a grace it ends all the same. Nothing is lost: what was acknowledged is on disk.
 */
export async function serve({ host, port, env }: Place, ready: () => void): Promise<void> {
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--hostname', host, '--port', String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } },
  )
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    server.kill('SIGTERM')
    await setTimeout(GRACE, undefined, { ref: false })
    server.kill('SIGKILL')
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  whenLeftByNpm(stop)
  const banner = keepOutput(server)
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()))
  const answered = await Promise.race([untilHealthy(host, port, server), ended.then(() => false)])
  if (answered) {
    server.stdout?.removeAllListeners('data').pipe(process.stdout)
    ready()
  }
  await ended
  if (!stopping)
    throw new SetUpProblem(`${answered ? '' : banner()}The server ended by itself; the lines above say why.`)
}

/**
 * npm passes a SIGTERM on to the shell it started, and that shell ends without passing it on to this process. So under
 * npm a parent that is gone means the same.
 */
function whenLeftByNpm(stop: () => void) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(), 250).unref()
}

/** What Next says while it starts is of interest only when it fails. */
function keepOutput(server: ChildProcess): () => string {
  let kept = ''
  server.stdout?.on('data', (piece: Buffer) => {
    kept += piece
  })
  return () => kept
}

/** Asks until the server says that it and its database answer. */
async function untilHealthy(host: string, port: number, server: ChildProcess): Promise<boolean> {
  const address = `http://${reachable(host)}:${port}/api/v1/health`
  while (server.exitCode === null) {
    const reply = await fetch(address).catch(() => undefined)
    await reply?.body?.cancel()
    if (reply?.ok) return true
    await setTimeout(50)
  }
  return false
}

/** Under which name this machine itself reaches a server that listens on `host`. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** The address that people type. */
export const addressOf = (host: string, port: number, publicUrl: string | undefined) =>
  publicUrl?.replace(/\/$/, '') ?? `http://${host === '127.0.0.1' ? 'localhost' : reachable(host)}:${port}`
