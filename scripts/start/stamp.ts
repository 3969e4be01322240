import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withLock } from '../lock.mjs'

/**
 * Does `make` unless it was done for these very sources: the hash of their names and contents is kept in the file
 * `stamp`. `sources` are files and folders; what does not exist counts as absent, tests never count.
 */
export async function whenStale(stamp: string, sources: readonly string[], make: () => Promise<void>): Promise<void> {
  const now = hashOf(sources)
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === now
  if (isFresh()) return
  await withLock(async () => {
    if (isFresh()) return
    rmSync(stamp, { force: true })
    await make()
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, now)
  })
}

function hashOf(sources: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(filesIn).sort()) hash.update(`${path}\0`).update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)))
}
