import { spawn } from 'node:child_process'

export interface Finished {
  /** The exit code; 1 when a signal ended it. */
  readonly code: number
  /** What it wrote to both its outputs, in order. */
  readonly output: string
}

/** Runs a script of an installed package, such as `next/dist/bin/next`, and keeps what it says. */
export function runPackage(script: string, args: readonly string[], env: Record<string, string> = {}) {
  return run(process.execPath, [`node_modules/${script}`, ...args], env)
}

export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  const pieces: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
  child.stderr.on('data', (piece: Buffer) => pieces.push(piece))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString() }))
  })
}
