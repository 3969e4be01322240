import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { madeOnce } from '@/lib/data/make-once'
import { SetUpProblem } from '../set-up-problem.mjs'

/** Makes the folder, which only its owner may enter, and makes sure by writing that it can be written to. */
export function makeDataFolder(path: string): void {
  const probe = join(path, `.writable-${process.pid}`)
  try {
    makeFolder(path)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new SetUpProblem(
      `The data folder ${path} cannot be written to (${(error as NodeJS.ErrnoException).code}).\n` +
        'Give this user the right to write there, or name another folder: STET_DATA_DIR=/path/to/folder npm start',
    )
  }
}

/** Not Node's own recursion, which never comes back where making a folder fails with ENOENT, as in /proc. */
function makeFolder(path: string) {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** The secret in the data folder, made at the first start. */
export function keptSecret(folder: string): string {
  const path = join(folder, 'secret')
  const secret = readOrMake(path)
  if (secret.length >= 32) return secret
  throw new SetUpProblem(`${path} holds no usable secret. Delete it: a new one is made, and everybody signs in again.`)
}

function readOrMake(path: string): string {
  try {
    return madeOnce(path, () => randomBytes(32).toString('base64url'))
  } catch {
    throw new SetUpProblem(`${path} cannot be read. Give this user the right to read it, or set STET_SECRET.`)
  }
}
