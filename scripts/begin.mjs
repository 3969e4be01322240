import { fileURLToPath } from 'node:url'
import { InstallProblem, installWhenMissing } from './install.mjs'
import { withLock } from './lock.mjs'

/**
 * Installs what is missing, then hands over to `entry`, which is TypeScript. Everything up to here is plain JavaScript
 * without a dependency, because on a fresh clone there is none. `retry` is the command to type after a failed install.
 */
export async function begin(entry, retry) {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  try {
    await withLock(() => installWhenMissing(retry))
  } catch (error) {
    if (!(error instanceof InstallProblem)) throw error
    console.error(error.message)
    process.exit(1)
  }
  const { register } = await import('tsx/esm/api')
  register()
  const { default: main } = await import(entry)
  await main()
}
