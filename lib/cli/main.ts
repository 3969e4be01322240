import { database } from '../data/client'
import { runCommand } from './run-command'
import type { Terminal } from './terminal'

type Surroundings = Pick<Terminal, 'readSecret' | 'readInput' | 'folder' | 'reachDatabase'>

/** `npm run --silent stet -- <command>`, on the streams of this process. Answers the exit code. */
export async function main(surroundings: Surroundings): Promise<number> {
  const code = await runCommand(process.argv.slice(2), {
    ...surroundings,
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    write: (bytes) => process.stdout.write(bytes),
    isScreen: process.stdout.isTTY === true,
  })
  if ((globalThis as { stetDatabase?: unknown }).stetDatabase) await database().close()
  return code
}
