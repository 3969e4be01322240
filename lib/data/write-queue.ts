import { setImmediate } from 'node:timers/promises'
import { databaseIsBusy } from './when-busy'

/** The connection on which transactions run. */
interface Connection {
  /** Opens a writing transaction; throws when another process holds the database for too long. */
  begin(): Promise<void>
  exec(sql: string): Promise<void>
}

interface Job {
  readonly work: () => Promise<unknown>
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
  /** Milliseconds. */
  readonly since: number
}

/** How many may share a commit, and how long one may wait for its turn. Milliseconds. */
const MOST_TOGETHER = 64
const PATIENCE = 15_000

/**
 * Runs transactions one after the other on one connection. Those that wait at the same moment share one commit, which is
 * what a small write costs most: each is all or nothing by a savepoint of its own, and none is answered before all are
 * on the disk (“group commit”, Gray and Reuter, Transaction Processing, 1993).
 */
export class WriteQueue {
  #waiting: Job[] = []
  #isRunning = false

  constructor(private readonly connection: Connection) {}

  /** What `work` answers, once it is kept. Throws what `work` throws, and then nothing of it stays. */
  transact<Result>(work: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as Job['resolve'], reject, since: Date.now() })
      if (!this.#isRunning) void this.#run()
    })
  }

  async #run() {
    this.#isRunning = true
    while (this.#waiting.length > 0) {
      // Requests that came in together reach the queue before it goes on.
      await setImmediate()
      const jobs = this.#waiting.splice(0, MOST_TOGETHER)
      const late = jobs.filter(({ since }) => Date.now() - since > PATIENCE)
      for (const { reject } of late) reject(databaseIsBusy())
      const timely = jobs.filter((job) => !late.includes(job))
      if (timely.length > 0) await this.#together(timely)
    }
    this.#isRunning = false
  }

  async #together(jobs: readonly Job[]) {
    const answers: (() => void)[] = []
    try {
      await this.connection.begin()
      for (const job of jobs) answers.push(await this.#within(job))
      await this.connection.exec('COMMIT')
    } catch (error) {
      await this.#rollBack()
      for (const { reject } of jobs) reject(error)
      return
    }
    for (const answer of answers) answer()
  }

  /** Runs one; what it answers is told when all of it is kept. */
  async #within({ work, resolve, reject }: Job): Promise<() => void> {
    await this.connection.exec('SAVEPOINT job')
    try {
      const result = await work()
      await this.connection.exec('RELEASE job')
      return () => resolve(result)
    } catch (error) {
      // Where that cannot be, nothing is left of the others either: they are told the same.
      await this.connection.exec('ROLLBACK TO job; RELEASE job').catch(() => Promise.reject(error))
      return () => reject(error)
    }
  }

  /** SQLite may have rolled back by itself, for a full disk. https://www.sqlite.org/lang_transaction.html */
  async #rollBack() {
    try {
      await this.connection.exec('ROLLBACK')
    } catch {
      // There is no transaction any more.
    }
  }
}
