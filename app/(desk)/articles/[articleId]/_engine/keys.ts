/** What the `?` page, the Settings page and the buttons group commands by. */
export const KEY_GROUPS = ['Move', 'Status', 'Select', 'Mark', 'Decide', 'Sentence', 'Desk'] as const
export type KeyGroup = (typeof KEY_GROUPS)[number]

export interface KeyCommand {
  readonly id: string
  readonly group: string
  /**
   * The first is the one that is shown. Two keys pressed one after the other are written with a space: "g s". "Mod" is
   * Ctrl or, on a Mac, ⌘.
   */
  readonly keys: readonly string[]
}

/**
 * Every command of the review desk that has a key. What they are called stands in key-labels.ts; what only the pages of
 * sources and quotes have besides, in page-keys.ts, which the desk does without.
 */
export const KEY_COMMANDS = [
  { id: 'next-sentence', group: 'Move', keys: ['j', 'ArrowDown'] },
  { id: 'previous-sentence', group: 'Move', keys: ['k', 'ArrowUp'] },
  { id: 'extend-next', group: 'Move', keys: ['Shift+j'] },
  { id: 'extend-previous', group: 'Move', keys: ['Shift+k'] },
  { id: 'next-unreviewed', group: 'Move', keys: ['n'] },
  { id: 'previous-unreviewed', group: 'Move', keys: ['Shift+n'] },
  { id: 'next-card', group: 'Move', keys: [']'] },
  { id: 'previous-card', group: 'Move', keys: ['['] },
  { id: 'next-finding', group: 'Move', keys: ['.'] },
  { id: 'previous-finding', group: 'Move', keys: [','] },
  { id: 'open-card', group: 'Move', keys: ['Enter'] },
  { id: 'back', group: 'Move', keys: ['Escape'] },
  { id: 'set-unreviewed', group: 'Status', keys: ['1'] },
  { id: 'set-checking', group: 'Status', keys: ['2'] },
  { id: 'set-verified', group: 'Status', keys: ['3'] },
  { id: 'set-needs-source', group: 'Status', keys: ['4'] },
  { id: 'set-disputed', group: 'Status', keys: ['5'] },
  { id: 'set-no-claim', group: 'Status', keys: ['6'] },
  { id: 'select-more', group: 'Select', keys: ['Shift+ArrowRight'] },
  { id: 'select-less', group: 'Select', keys: ['Shift+ArrowLeft'] },
  { id: 'selection-on', group: 'Select', keys: ['ArrowRight'] },
  { id: 'selection-back', group: 'Select', keys: ['ArrowLeft'] },
  { id: 'select-rest', group: 'Select', keys: ['Mod+Shift+ArrowRight'] },
  { id: 'claim', group: 'Mark', keys: ['c'] },
  { id: 'quote', group: 'Mark', keys: ['q'] },
  { id: 'error', group: 'Mark', keys: ['e'] },
  { id: 'comment', group: 'Mark', keys: ['m'] },
  { id: 'correct', group: 'Mark', keys: ['r'] },
  { id: 'split-paragraph', group: 'Mark', keys: ['g p'] },
  { id: 'join-paragraphs', group: 'Mark', keys: ['g r'] },
  { id: 'place', group: 'Mark', keys: ['p'] },
  { id: 'accept', group: 'Decide', keys: ['a'] },
  { id: 'stet', group: 'Decide', keys: ['d'] },
  { id: 'say-why', group: 'Decide', keys: ['Shift+d'] },
  { id: 'take-over', group: 'Decide', keys: ['t'] },
  { id: 'answer', group: 'Decide', keys: ['y'] },
  { id: 'close', group: 'Decide', keys: ['x'] },
  { id: 'split', group: 'Sentence', keys: ['g s'] },
  { id: 'merge', group: 'Sentence', keys: ['g m'] },
  { id: 'undo', group: 'Desk', keys: ['u'] },
  { id: 'redo', group: 'Desk', keys: ['Shift+u'] },
  { id: 'search', group: 'Desk', keys: ['/'] },
  { id: 'filter', group: 'Desk', keys: ['f'] },
  { id: 'sources', group: 'Desk', keys: ['s'] },
  { id: 'name-source', group: 'Desk', keys: ['w'] },
  { id: 'take-place', group: 'Desk', keys: ['Shift+w'] },
  { id: 'open-evidence', group: 'Desk', keys: ['o'] },
  { id: 'source-numbers', group: 'Desk', keys: ['Shift+s'] },
  { id: 'quotes', group: 'Desk', keys: ['Shift+q'] },
  { id: 'versions', group: 'Desk', keys: ['v'] },
  { id: 'sign-off', group: 'Desk', keys: ['g o'] },
  { id: 'help', group: 'Desk', keys: ['?'] },
] as const satisfies readonly (KeyCommand & { readonly group: KeyGroup })[]

export type CommandId = (typeof KEY_COMMANDS)[number]['id']

/** A person's own keys: null switches a command's key off; commands that are not named keep theirs. */
export type KeyRemaps = Readonly<Record<string, string | null>>

/** The keys of a command as this person has them; none when they are switched off. */
export function keysOf({ id, keys }: KeyCommand, remaps: KeyRemaps): readonly string[] {
  const own = remaps[id]
  if (own === undefined) return keys
  return own === null ? [] : [own]
}

/** The key to show for a command; null when it has none. */
export function shownKey(
  id: string,
  remaps: KeyRemaps = {},
  commands: readonly KeyCommand[] = KEY_COMMANDS,
): string | null {
  const command = commands.find((one) => one.id === id)
  const key = command && keysOf(command, remaps)[0]
  return key === undefined ? null : showKey(key)
}

const SHOWN: Readonly<Record<string, string>> = {
  Shift: '⇧',
  Mod: 'Ctrl',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
}

/** A key as it stands on the keyboard: "Shift+j" is "⇧ j". */
export const showKey = (key: string): string =>
  key
    .split(/(?<=.) (?=.)/)
    .map((stroke) => stroke.split(/(?<=.)\+(?=.)/).map((part) => SHOWN[part] ?? part))
    .map((parts) => parts.join(' '))
    .join(' ')
