import type { Sending } from './commands/command'
import type { Delivered } from './deliver'

export interface OutboxOptions {
  /** The command to send now; undefined when nothing waits. */
  readonly next: () => Sending | undefined
  readonly deliver: (sending: Sending) => Promise<Delivered>
  /**
   * Takes the outcome of anything that is settled; the command is no longer `next` then, or is another. False when it
   * could not: then the command waits.
   */
  readonly settle: (sending: Sending, outcome: Settled) => Promise<boolean>
  readonly onWaiting: (why: 'later' | 'signed-out') => void
}

export type Settled = Extract<Delivered, { kind: 'done' | 'conflict' | 'refused' }>

const FIRST_WAIT = 1000
const LONGEST_WAIT = 30_000
/** How often the server may fail over a command before it is set aside, so that the others go on. */
const MOST_FAULTS = 5

/**
 * Sends commands one after the other, each when the one before is settled. What cannot be sent now is tried again,
 * later and later, and at once when `wake` is called, as when the line is back.
 */
export class Outbox {
  readonly #options: OutboxOptions
  #isRunning = false
  #isStopped = false
  #failures = 0
  /** How often the server has failed over a command. */
  #faults = { key: '', count: 0 }
  #timer: ReturnType<typeof setTimeout> | undefined
  #idle: ((isEmpty: boolean) => void)[] = []

  constructor(options: OutboxOptions) {
    this.#options = options
  }

  /** Sends what waits. */
  async wake(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    this.#isStopped = false
    clearTimeout(this.#timer)
    const isEmpty = await this.#sendAll()
    this.#isRunning = false
    for (const tell of this.#idle.splice(0)) tell(isEmpty)
  }

  stop() {
    this.#isStopped = true
    clearTimeout(this.#timer)
  }

  /** Sends what waits; true when all of it was sent, false when it has to wait. */
  drained(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#idle.push(resolve)
      void this.wake()
    })
  }

  async #sendAll(): Promise<boolean> {
    for (let sending = this.#options.next(); sending; sending = this.#options.next()) {
      if (this.#isStopped) return false
      const outcome = this.#judge(sending, await this.#options.deliver(sending))
      if (outcome.kind === 'later' || outcome.kind === 'signed-out') {
        this.#wait(outcome)
        return false
      }
      if (outcome.kind === 'again' || (await this.#options.settle(sending, outcome))) {
        this.#failures = 0
        continue
      }
      this.#wait({ kind: 'later' })
      return false
    }
    return true
  }

  /** The server failing over the same command every time is a refusal of it. */
  #judge({ key }: Sending, outcome: Delivered): Delivered {
    if (outcome.kind !== 'later' || outcome.fault === undefined) return outcome
    this.#faults = { key, count: this.#faults.key === key ? this.#faults.count + 1 : 1 }
    return this.#faults.count < MOST_FAULTS ? outcome : { kind: 'refused', detail: outcome.fault }
  }

  #wait(outcome: Extract<Delivered, { kind: 'later' | 'signed-out' }>) {
    const backoff = Math.min(FIRST_WAIT * 2 ** this.#failures++, LONGEST_WAIT)
    const wait = outcome.kind === 'later' ? Math.max(backoff, outcome.after ?? 0) : LONGEST_WAIT
    this.#options.onWaiting(outcome.kind)
    if (!this.#isStopped) this.#timer = setTimeout(() => void this.wake(), wait)
  }
}
