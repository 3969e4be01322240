import { type Line, realLine } from './line'

/** How often code is asked for without a line, a quarter of an hour in all. Then the page may start afresh. */
const MOST_TRIES = 60

let waiting = 0
const listeners = new Set<() => void>()

/** Whether something that was to open is waiting for the line. */
export const isWaitingForCode = () => waiting > 0

export function onWaitingForCode(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Fetches code that is wanted now. Without a line, or while the server is down, it waits and tries again: what is on
 * screen stays, and what was to open opens then. Throws when the server answers and the code is not there, as after an
 * upgrade.
 */
export async function fetched<Module>(load: () => Promise<Module>, line: Line = realLine): Promise<Module> {
  try {
    return await load()
  } catch {
    tell(1)
    return await again(load, line).finally(() => tell(-1))
  }
}

async function again<Module>(load: () => Promise<Module>, line: Line): Promise<Module> {
  for (let tries = 0; ; tries++) {
    await line.chance(tries)
    try {
      return await load()
    } catch (error) {
      if (tries >= MOST_TRIES || (await line.answers())) throw new CodeMissing({ cause: error })
    }
  }
}

/** The page is older than the server, or the line did not come back: only a fresh page helps. */
export class CodeMissing extends Error {
  constructor(options: ErrorOptions) {
    super('A part of the page could not be fetched.', options)
    this.name = 'CodeMissing'
  }
}

function tell(more: 1 | -1) {
  waiting += more
  for (const listener of listeners) listener()
}
