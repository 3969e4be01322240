import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, replaceDatabase } from '../data/client'
import { type Engine, freshDatabaseUrl } from '../data/on-each-engine'
import { runCommand } from './run-command'

export interface Said {
  readonly code: number
  /** Lines of the answer, and what went wrong. */
  readonly out: readonly string[]
  readonly err: readonly string[]
  readonly bytes: Uint8Array
}

export const PASSWORD = 'four words in a row'

/** A person at a terminal, with a folder of files and a new, empty house. For tests. */
export class Typist {
  readonly folder = mkdtempSync(join(tmpdir(), 'stet-cli-'))
  private readonly close: () => Promise<void>

  private constructor(private readonly url: string) {
    const database = openDatabase(url)
    replaceDatabase(database)
    this.close = () => database.close()
  }

  static async atNewHouse(engine: Engine) {
    return new Typist(await freshDatabaseUrl(engine))
  }

  /** Types `stet …`; `input` is what is piped in. */
  async types(line: string, input = PASSWORD): Promise<Said> {
    const said = { out: [] as string[], err: [] as string[], bytes: new Uint8Array() as Uint8Array }
    process.env.DATABASE_URL = this.url
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    const code = await runCommand(words, {
      print: (text) => said.out.push(text),
      complain: (text) => said.err.push(text),
      write: (bytes) => {
        said.bytes = bytes
      },
      isScreen: false,
      readSecret: async () => input,
      readInput: async () => input,
      folder: this.folder,
      reachDatabase: async () => undefined,
    })
    return { code, ...said }
  }

  hasFile(name: string, content: string | Uint8Array) {
    writeFileSync(join(this.folder, name), content)
  }

  leaves = () => this.close()
}
