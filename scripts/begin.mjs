import { fileURLToPath } from 'node:url'
import { installWhenMissing } from './install.mjs'
import { orSayWhatIsWrong } from './set-up-problem.mjs'

/**
 * Installs what is missing, then hands over to `entry`, which is TypeScript. Everything up to here is plain JavaScript
 * without a dependency, because on a fresh clone there is none. `retry` is the command to type after a failed install.
 */
export function begin(entry, retry) {
  // Where the person is who typed the command; npm says so itself.
  process.env.INIT_CWD ??= process.cwd()
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  return orSayWhatIsWrong(async () => {
    await installWhenMissing(retry)
    const { register } = await import('tsx/esm/api')
    register()
    const { default: main } = await import(entry)
    await main()
  })
}
