import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** Everything that is piped in. */
export const readInput = (): Promise<string> => text(process.stdin)

/** Everything that is piped in, without the line break at its end; from a keyboard one line, which is not shown. */
export async function readSecret(prompt: string): Promise<string> {
  if (!process.stdin.isTTY) return (await readInput()).replace(/\r?\n$/, '')
  process.stderr.write(prompt)
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  const secret = await lines.question('')
  lines.close()
  process.stderr.write('\n')
  return secret
}
