/** What the `?` page, the Settings page and the buttons group commands by. */
export const KEY_GROUPS = ['Move', 'Status', 'Select', 'Mark', 'Decide', 'Sentence', 'Desk'] as const
export type KeyGroup = (typeof KEY_GROUPS)[number]

export interface KeyCommand {
  readonly id: string
  readonly label: string
  readonly group: KeyGroup
  /**
   * The first is the one that is shown. Two keys pressed one after the other are written with a space: "g s". "Mod" is
   * Ctrl or, on a Mac, ⌘.
   */
  readonly keys: readonly string[]
}

/** Every command that has a key: the one place where keys are written down. */
export const KEY_COMMANDS = [
  { id: 'next-sentence', label: 'Next sentence', group: 'Move', keys: ['j', 'ArrowDown'] },
  { id: 'previous-sentence', label: 'Previous sentence', group: 'Move', keys: ['k', 'ArrowUp'] },
  { id: 'extend-next', label: 'Extend to the next sentence', group: 'Move', keys: ['Shift+j'] },
  { id: 'extend-previous', label: 'Extend to the previous sentence', group: 'Move', keys: ['Shift+k'] },
  { id: 'next-unreviewed', label: 'Next unreviewed sentence', group: 'Move', keys: ['n'] },
  { id: 'previous-unreviewed', label: 'Previous unreviewed sentence', group: 'Move', keys: ['Shift+n'] },
  { id: 'next-card', label: 'Next mark or correction', group: 'Move', keys: [']'] },
  { id: 'previous-card', label: 'Previous mark or correction', group: 'Move', keys: ['['] },
  { id: 'next-suggestion', label: 'Next suggestion', group: 'Move', keys: ['.'] },
  { id: 'previous-suggestion', label: 'Previous suggestion', group: 'Move', keys: [','] },
  { id: 'open-card', label: 'Open the mark or correction', group: 'Move', keys: ['Enter'] },
  { id: 'back', label: 'Close, back to the text', group: 'Move', keys: ['Escape'] },
  { id: 'set-unreviewed', label: 'Unreviewed', group: 'Status', keys: ['1'] },
  { id: 'set-checking', label: 'Checking', group: 'Status', keys: ['2'] },
  { id: 'set-verified', label: 'Verified', group: 'Status', keys: ['3'] },
  { id: 'set-needs-source', label: 'Needs source', group: 'Status', keys: ['4'] },
  { id: 'set-disputed', label: 'Disputed', group: 'Status', keys: ['5'] },
  { id: 'set-no-claim', label: 'No claim', group: 'Status', keys: ['6'] },
  { id: 'select-more', label: 'Select the first word, then one more', group: 'Select', keys: ['Shift+ArrowRight'] },
  { id: 'select-less', label: 'Take a word back, or select backwards', group: 'Select', keys: ['Shift+ArrowLeft'] },
  { id: 'selection-on', label: 'Move the start a word on', group: 'Select', keys: ['ArrowRight'] },
  { id: 'selection-back', label: 'Move the start a word back', group: 'Select', keys: ['ArrowLeft'] },
  { id: 'select-rest', label: 'Select to the end of the sentence', group: 'Select', keys: ['Mod+Shift+ArrowRight'] },
  { id: 'claim', label: 'Claim', group: 'Mark', keys: ['c'] },
  { id: 'quote', label: 'Quote', group: 'Mark', keys: ['q'] },
  { id: 'error', label: 'Attribution error', group: 'Mark', keys: ['e'] },
  { id: 'comment', label: 'Comment', group: 'Mark', keys: ['m'] },
  { id: 'correct', label: 'Correct', group: 'Mark', keys: ['r'] },
  { id: 'accept', label: 'Accept the correction or suggestion', group: 'Decide', keys: ['a'] },
  { id: 'stet', label: 'Stet, or dismiss the suggestion', group: 'Decide', keys: ['d'] },
  { id: 'answer', label: 'Answered, or not yet', group: 'Decide', keys: ['y'] },
  { id: 'close', label: 'Resolve or reopen the thread', group: 'Decide', keys: ['x'] },
  { id: 'split', label: 'Split the sentence', group: 'Sentence', keys: ['g s'] },
  { id: 'merge', label: 'Merge with the next sentence', group: 'Sentence', keys: ['g m'] },
  { id: 'undo', label: 'Undo', group: 'Desk', keys: ['u'] },
  { id: 'redo', label: 'Redo', group: 'Desk', keys: ['Shift+u'] },
  { id: 'search', label: 'Search in the article', group: 'Desk', keys: ['/'] },
  { id: 'filter', label: 'Filter', group: 'Desk', keys: ['f'] },
  { id: 'versions', label: 'Versions', group: 'Desk', keys: ['v'] },
  { id: 'help', label: 'All keys', group: 'Desk', keys: ['?'] },
] as const satisfies readonly KeyCommand[]

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
export function shownKey(id: CommandId, remaps: KeyRemaps = {}): string | null {
  const command = KEY_COMMANDS.find((one) => one.id === id)
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
