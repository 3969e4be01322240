import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * The content of a file that only its owner may read, made by `make` when there is none. It appears under its name only
 * when it is whole, and of two processes that make one at once the second takes what the first made.
 */
export function madeOnce(path: string, make: () => string): string {
  const kept = contentOf(path)
  if (kept !== undefined) return kept
  const draft = `${path}.${process.pid}`
  const made = make()
  writeFileSync(draft, made, { mode: 0o600 })
  try {
    linkSync(draft, path)
    return made
  } catch (error) {
    const first = contentOf(path)
    if (first !== undefined) return first
    throw error
  } finally {
    rmSync(draft)
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
