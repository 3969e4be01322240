import type { ScreenState } from './screen-state'

/** A field that was asked for by a key. Its element carries the name in `data-takes-keys`. */
export const formName = {
  picking: 'picking',
  correcting: 'correcting',
  noting: 'noting',
  speaking: (quoteId: string) => `speaking:${quoteId}`,
  composing: (subjectId: string) => `composing:${subjectId}`,
  asking: (cardId: string) => `asking:${cardId}`,
}

/**
 * The field that takes the keys from now on; null when none was asked for. `isOpen` is whether a card is there and
 * unfolded: no field will come on another.
 */
export function fieldAskedFor(state: ScreenState, isOpen: (id: string) => boolean): string | null {
  const { correcting, picking, noting, composing, speaking, asking } = state
  if (picking) return formName.picking
  if (correcting) return formName.correcting
  if (noting) return formName.noting
  if (composing && isOpen(composing)) return formName.composing(composing)
  if (speaking && isOpen(speaking)) return formName.speaking(speaking)
  return asking && isOpen(asking.id) ? formName.asking(asking.id) : null
}

/** As much of a key press as is needed. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>

type Ahead = Pick<ScreenState, 'typed' | 'sends'>

/**
 * What awaits a field after a key that was pressed before it had the focus; null for a key that is nothing to it.
 * Typing on after the key that sends takes that one back: then nothing goes out that nobody has seen.
 */
export function typedAhead(press: KeyPress, { typed }: Ahead, asked: string): Ahead | null {
  if (press.key === 'Enter' && asked !== formName.picking) {
    const sends = press.ctrlKey || press.metaKey || asked.startsWith(formName.speaking(''))
    return sends ? { typed, sends } : { typed: `${typed}\n`, sends }
  }
  if (press.ctrlKey || press.metaKey) return null
  if (press.key === 'Backspace') return { typed: typed.slice(0, -1), sends: false }
  return press.key.length === 1 ? { typed: typed + press.key, sends: false } : null
}
