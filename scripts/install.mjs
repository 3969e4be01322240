import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { withLock } from './lock.mjs'
import { SetUpProblem } from './set-up-problem.mjs'

/** Leaves node_modules as package-lock.json wants it, with a compiled part that this Node can load. */
export async function installWhenMissing(retry) {
  if (isInstalled() && fits()) return
  await withLock(async () => {
    if (!isInstalled()) {
      console.error('Installing the packages. The first time this takes a few minutes…')
      // Also what Node calls development packages: the pages are built and the types checked here.
      await npm(
        ['ci', '--include=dev'],
        `npm could not install the packages; it says why above. ${ADVICE}${retry} again.`,
      )
    }
    if (!fits()) {
      console.error('Fitting the embedded database to this Node…')
      await npm(
        ['rebuild', 'better-sqlite3'],
        `npm could not build better-sqlite3; it says why above. ${ADVICE}${retry} again.`,
      )
    }
  })
}

const ADVICE =
  'Most often the network is not reached, or\nthe tools that compile better-sqlite3 are missing (on Debian: apt-get install -y python3 make g++). Then type '

/** Whether what npm last wrote down as installed is what package-lock.json asks for. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (!present) return false
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || present[path]?.version === version || (!present[path] && (optional || devOptional)),
  )
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** The one compiled package lacks its compiled part after an install without scripts; after a change of Node it does not fit. */
function fits() {
  try {
    const Sqlite = createRequire(import.meta.url)('better-sqlite3')
    new Sqlite(':memory:').close()
    return true
  } catch {
    return false
  }
}

function npm(args, problem) {
  const self = process.env.npm_execpath ?? ''
  const [command, first] = self.endsWith('npm-cli.js') ? [process.execPath, [self]] : ['npm', []]
  const child = spawn(command, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    // Standard output is for what a command answers.
    stdio: ['inherit', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  })
  const started = Date.now()
  const progress = setInterval(() => {
    console.error(`… still at it (${Math.round((Date.now() - started) / 1000)} s)`)
  }, 15_000)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new SetUpProblem(problem))))
  }).finally(() => clearInterval(progress))
}
