import { isTyping } from './is-typing'

/** As much of a key press as is needed. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

export interface Field {
  readonly isConnected: boolean
  readonly value?: string
  focus(): void
}

/**
 * Knows the field somebody types in, so that what they go on typing never runs as commands when it vanishes under
 * them. Escape, Tab, sending and a press of the pointer leave a field; nothing else does.
 */
export class TypingGuard {
  #field: Field | null = null
  /** What was typed since it vanished. */
  #more = ''
  readonly #keep: (before: string, after: string) => void

  /** `keep` is given all the words of a field that vanished before and after a key. */
  constructor(keep: (before: string, after: string) => void) {
    this.#keep = keep
  }

  /** The person has left the field, or has seen that it is gone. */
  left() {
    this.#field = null
    this.#more = ''
  }

  /** A key that was pressed in a field. */
  typedIn(field: Field, press: KeyPress, hasLines: boolean) {
    const leaves =
      press.key === 'Escape' || press.key === 'Tab' || (press.key === 'Enter' && (!hasLines || isMod(press)))
    if (leaves) return this.left()
    if (field !== this.#field) this.left()
    this.#field = field
  }

  /**
   * A key that was pressed in no field, while `active` has the focus. 'field': it goes on in the field, which has the
   * focus again; 'kept': the field is gone; 'free': nobody was typing.
   */
  pressed(press: KeyPress, active: { matches(selector: string): boolean } | null): 'field' | 'kept' | 'free' {
    const field = this.#field
    if (!field || isMod(press) || press.altKey) return 'free'
    if (press.key === 'Escape' || press.key === 'Tab' || isTyping(active)) {
      this.left()
      return 'free'
    }
    if (field.isConnected) {
      field.focus()
      return 'field'
    }
    const before = this.#more
    if (press.key.length === 1) this.#more += press.key
    if (press.key === 'Enter') this.#more += '\n'
    if (press.key === 'Backspace') this.#more = this.#more.slice(0, -1)
    const { value = '' } = field
    if (press.key !== 'Shift') this.#keep(value + before, value + this.#more)
    return 'kept'
  }
}

const isMod = ({ ctrlKey, metaKey }: KeyPress) => ctrlKey || metaKey
