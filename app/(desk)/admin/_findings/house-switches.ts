import { Refused } from '@/app/_people/send'
import type { SwitchedKind } from '@/lib/core/review/findings/switched-kinds'
import type { FindingRules } from '@/lib/schemas/findings'

type Off = FindingRules['off']

/** Kinds that are all to be on from now on, or all off. */
export interface Switching {
  readonly kinds: readonly SwitchedKind[]
  readonly isOn: boolean
}

/** Keeps the kinds that are off, when those that were `seen` are off until then. */
export type PutOff = (rules: { readonly off: Off; readonly seen: Off }) => Promise<FindingRules>

/**
 * The kinds of finding that the house has switched off, with what is on its way on top: a switch moves at once. What is
 * sent is sent one after the other, each on what the reply before it said; so one that is refused takes back itself alone.
 */
export class HouseSwitches {
  #saved: Off
  #onTheWay: readonly Switching[] = []
  #shown: Off
  #last: Promise<unknown> = Promise.resolve()
  readonly #put: PutOff
  readonly #listeners = new Set<() => void>()

  constructor(saved: Off, put: PutOff) {
    this.#saved = saved
    this.#shown = saved
    this.#put = put
  }

  /** The kinds that are off, as the screen shows it. */
  off = (): Off => this.#shown

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Throws what the server refuses it with. */
  change(switching: Switching): Promise<void> {
    this.#onTheWay = [...this.#onTheWay, switching]
    this.#show()
    const sent = this.#last.then(() => this.#send(switching))
    this.#last = sent.catch(() => {})
    return sent
  }

  async #send(switching: Switching): Promise<void> {
    try {
      this.#saved = (await this.#put({ off: switched(this.#saved, switching), seen: this.#saved })).off
    } catch (error) {
      if (error instanceof Refused && Array.isArray(error.current)) this.#saved = error.current
      throw error
    } finally {
      this.#onTheWay = this.#onTheWay.filter((one) => one !== switching)
      this.#show()
    }
  }

  #show() {
    this.#shown = this.#onTheWay.reduce(switched, this.#saved)
    for (const listener of this.#listeners) listener()
  }
}

function switched(off: Off, { kinds, isOn }: Switching): Off {
  const others = off.filter((kind) => !kinds.includes(kind))
  return isOn ? others : [...others, ...kinds]
}
