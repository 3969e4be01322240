import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, utimes } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { SetUpProblem } from './set-up-problem.mjs'

/** Whoever holds the lock says so every second; after fifteen of silence it is taken for dead. */
const HEARTBEAT = 1_000
const DEAD_AFTER = 15_000

/** Two starts at once take turns at what they would otherwise break for each other: installing, generating, building. */
export async function withLock(work, folder = '.stet') {
  const lock = `${folder}/busy`
  for (let told = false; !take(folder, lock); told = true) {
    if (!told) console.error('Waiting for another start of Stet in this folder to get ready…')
    if (isDead(lock)) removeDead(lock)
    await setTimeout(250)
  }
  const beating = setInterval(() => utimes(lock, new Date(), new Date(), () => undefined), HEARTBEAT)
  const release = () => rmSync(lock, { force: true })
  process.on('exit', release)
  for (const signal of SIGNALS) process.on(signal, leave)
  try {
    return await work()
  } finally {
    clearInterval(beating)
    for (const signal of SIGNALS) process.off(signal, leave)
    process.off('exit', release)
    release()
  }
}

function take(folder, lock) {
  try {
    mkdirSync(folder, { recursive: true })
    closeSync(openSync(lock, 'wx'))
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw new SetUpProblem(
      `There is something to install or to build, and ${process.cwd()} cannot be written to (${error.code}).\n` +
        'Run the command once as the user the folder belongs to.',
    )
  }
}

function isDead(lock) {
  const written = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
  return written !== undefined && Date.now() - written > DEAD_AFTER
}

/** Renamed before it is removed: of two who find it dead, one renames it and the other finds nothing to rename. */
function removeDead(lock) {
  const grave = `${lock}.${process.pid}`
  try {
    renameSync(lock, grave)
    rmSync(grave)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM']
/** A signal would end the process without its exit handlers. */
const leave = () => process.exit(1)
