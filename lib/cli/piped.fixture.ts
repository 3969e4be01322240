import { expect, vi } from 'vitest'
import { runCommand } from './run-command'

/** What `stet …` answers to what is piped in. Nothing else of the house may be touched. For tests. */
export async function piped(words: readonly string[], input: string) {
  const [out, err]: [string[], string[]] = [[], []]
  const never = vi.fn()
  const code = await runCommand(words, {
    print: (line) => out.push(line),
    complain: (line) => err.push(line),
    write: never,
    isScreen: false,
    readSecret: never,
    readInput: async () => input,
    folder: '/nowhere',
    reachDatabase: never,
  })
  expect(never).not.toHaveBeenCalled()
  return { code, out, err }
}
