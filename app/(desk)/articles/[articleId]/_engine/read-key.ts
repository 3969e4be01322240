import { type CommandId, KEY_COMMANDS, type KeyCommand, type KeyRemaps, keysOf } from './keys'

/** As much of a `KeyboardEvent` as is needed. */
export interface KeyPress {
  readonly key: string
  readonly code?: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly repeat?: boolean
  readonly isComposing?: boolean
  readonly defaultPrevented?: boolean
  readonly target?: unknown
  getModifierState?(key: string): boolean
}

/** How long the second of two keys is waited for, in milliseconds. */
const PATIENCE = 1500

/** Reads the keys of the review desk for a person. */
export const keyReader = (remaps: KeyRemaps, now?: () => number): KeyReader<CommandId> =>
  keyReaderOf(KEY_COMMANDS, remaps, now)

export interface KeyReader<Id extends string> {
  read(press: KeyPress): Id | 'waiting' | null
}

/**
 * Reads the keys of these commands for a person. `read` answers the command of a key press, 'waiting' after the first of two keys, and null
 * when the key means nothing here: while somebody types, in a dialog or menu, with Ctrl, Meta or Alt unless the table
 * says so. A key that is held down only moves and selects.
 */
export function keyReaderOf<Id extends string>(
  all: readonly (KeyCommand & { readonly id: Id })[],
  remaps: KeyRemaps,
  now: () => number = Date.now,
): KeyReader<Id> {
  const commands = new Map<string, Id>()
  const firsts = new Set<string>()
  for (const command of [...all].reverse()) {
    for (const key of keysOf(command, remaps)) {
      commands.set(key, command.id)
      if (/. ./.test(key)) firsts.add(key.slice(0, key.lastIndexOf(' ')))
    }
  }
  const moving = all.filter(({ group }) => group === 'Move' || group === 'Select')
  const moves = new Set<string>(moving.map(({ id }) => id))
  let first: { readonly stroke: string; readonly at: number } | undefined

  return {
    read(press) {
      const withMod = isWithMod(press) ? `Mod+${strokeOf(press)}` : ''
      const isOurs = commands.has(withMod) && !isInUse(press)
      if (press.key === 'Shift' || (!isOurs && isForOthers(press))) return null
      const stroke = withMod || strokeOf(press)
      const pair = first && now() - first.at <= PATIENCE ? commands.get(`${first.stroke} ${stroke}`) : undefined
      first = undefined
      if (pair) return pair
      if (firsts.has(stroke)) {
        first = { stroke, at: now() }
        return 'waiting'
      }
      const command = commands.get(stroke) ?? null
      return command && press.repeat && !moves.has(command) ? null : command
    },
  }
}

/**
 * The name of a key press, as keys are written in the table. Letters are lower case, with "Shift+" when it is held;
 * signs are what they print. On a keyboard without Latin letters the place of the key counts.
 */
export function strokeOf({ key, code = '', shiftKey }: KeyPress): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  const isLatin = /^[\x20-\x7e]$/.test(key)
  const name = !isLatin && key.length === 1 && letter ? letter.toLowerCase() : key
  const isSign = name.length === 1 && name.toLowerCase() === name.toUpperCase()
  return `${shiftKey && !isSign ? 'Shift+' : ''}${name.length === 1 ? name.toLowerCase() : name}`
}

/** Whether a key press is meant for a field, a dialog, a menu or the browser. */
export function isForOthers(press: KeyPress): boolean {
  // AltGr prints signs such as [ and ] on many keyboards; browsers report it as Ctrl and Alt together.
  const isAltGr = press.getModifierState?.('AltGraph') === true
  if (press.metaKey || (!isAltGr && (press.ctrlKey || press.altKey))) return true
  return isInUse(press)
}

const isWithMod = ({ ctrlKey, metaKey, altKey }: KeyPress) => ctrlKey !== metaKey && !altKey

/** Whether somebody types, or what has the focus has a use of its own for the key. */
function isInUse(press: KeyPress): boolean {
  if (press.isComposing || press.defaultPrevented) return true
  const target = press.target as { closest?(selector: string): unknown } | null | undefined
  if (!target?.closest || target.closest(CLOSING)) return false
  if (target.closest(TYPING) || target.closest(OVERLAY)) return true
  return (press.key === 'Enter' || press.key === ' ') && Boolean(target.closest(PRESSABLE))
}

const TYPING =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit]), [contenteditable]:not([contenteditable=false])'
const OVERLAY = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=combobox]'
/** A dialog or menu on its way out still holds the focus for a moment, but nobody means it any more. */
export const CLOSING =
  '[role=dialog][data-closed], [role=alertdialog][data-closed], [role=menu][data-closed], [role=listbox][data-closed]'
const PRESSABLE = 'button, a[href], summary, input, [role=button]'
