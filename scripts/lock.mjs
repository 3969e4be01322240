import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { SetUpProblem } from './set-up-problem.mjs'

const FOLDER = '.stet'
const LOCK = `${FOLDER}/busy`
/** Whoever holds the lock says so every second; after fifteen of silence it is taken for dead. */
const HEARTBEAT = 1_000
const DEAD_AFTER = 15_000

/** Two starts at once take turns at what they would otherwise break for each other: installing, generating, building. */
export async function withLock(work) {
  for (let told = false; !take(); told = true) {
    if (!told) console.error('Waiting for another start of Stet in this folder to get ready…')
    if (isDead()) removeDead()
    await setTimeout(250)
  }
  const beating = setInterval(beat, HEARTBEAT)
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

function take() {
  try {
    mkdirSync(FOLDER, { recursive: true })
    closeSync(openSync(LOCK, 'wx'))
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw new SetUpProblem(
      `There is something to install or to build, and ${process.cwd()} cannot be written to (${error.code}).\n` +
        'Run the command once as the user the folder belongs to.',
    )
  }
}

function isDead() {
  const written = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs
  return written !== undefined && Date.now() - written > DEAD_AFTER
}

/** Renamed before it is removed: of two who find it dead, one renames it and the other finds nothing to rename. */
function removeDead() {
  const grave = `${LOCK}.${process.pid}`
  try {
    renameSync(LOCK, grave)
    rmSync(grave)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM']
/** A signal would end the process without its exit handlers. */
const leave = () => process.exit(1)
const beat = () => utimesSync(LOCK, new Date(), new Date())
const release = () => rmSync(LOCK, { force: true })
