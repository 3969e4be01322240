import type { Command } from './commands/command'
import { type Names, rename } from './rename'

/** An act of one's own and what takes it back. `keys` are those of the commands it was sent as. */
export interface Act {
  readonly label: string
  readonly keys: readonly string[]
  readonly inverse: readonly Command[]
}

/** More acts than this are not kept. */
const MOST_ACTS = 200

/** One's own acts, so that they can be taken back and done again. A new act makes what was taken back final. */
export class UndoStack {
  #done: readonly Act[] = []
  #undone: readonly Act[] = []

  get labels(): { readonly undo: string | null; readonly redo: string | null } {
    return { undo: this.newest('undo')?.label ?? null, redo: this.newest('redo')?.label ?? null }
  }

  did(act: Act) {
    this.#done = [...this.#done, act].slice(-MOST_ACTS)
    this.#undone = []
  }

  /** What taking back or doing again would begin with. Undefined when there is nothing. */
  newest(from: 'undo' | 'redo'): Act | undefined {
    return from === 'undo' ? this.#done.at(-1) : this.#undone.at(-1)
  }

  /** Takes the newest act off its stack. */
  take(from: 'undo' | 'redo') {
    if (from === 'undo') this.#done = this.#done.slice(0, -1)
    else this.#undone = this.#undone.slice(0, -1)
  }

  /** The taken act was carried out: what takes it back goes on the other stack. */
  took(from: 'undo' | 'redo', act: Act) {
    if (from === 'undo') this.#undone = [...this.#undone, act]
    else this.#done = [...this.#done, act]
  }

  /** A command was refused, or another had done it before, so there is nothing to take back. */
  forget(key: string) {
    const keeps = (act: Act) => !act.keys.includes(key)
    this.#done = this.#done.filter(keeps)
    this.#undone = this.#undone.filter(keeps)
  }

  /** Only a part of a command was done: `left` answers what of an inverse there is to take back, null for nothing. */
  narrow(key: string, left: (inverse: Command) => Command | null) {
    const narrowed = (act: Act) =>
      act.keys.includes(key) ? { ...act, inverse: act.inverse.flatMap((command) => left(command) ?? []) } : act
    this.#done = this.#done.map(narrowed)
    this.#undone = this.#undone.map(narrowed)
  }

  rename(names: Names) {
    this.#done = rename(this.#done, names)
    this.#undone = rename(this.#undone, names)
  }
}
