import { KEY_LABELS } from './key-labels'
import { type CommandId, KEY_COMMANDS, type KeyCommand } from './keys'

/** The pages that have keys. */
export const KEY_PAGES = ['desk', 'sources', 'quotes'] as const
export type KeyPage = (typeof KEY_PAGES)[number]

export const PAGE_GROUPS = ['Sources', 'Quotes'] as const

/** The commands that the review desk does not have. Written as in keys.ts. */
export const PAGE_COMMANDS = [
  { id: 'supports', group: 'Sources', keys: ['v'] },
  { id: 'partly', group: 'Sources', keys: ['p'] },
  { id: 'contradicts', group: 'Sources', keys: ['x'] },
  { id: 'add-source', group: 'Sources', keys: ['s'] },
  { id: 'show-in-source', group: 'Quotes', keys: ['o'] },
  { id: 'dismiss-difference', group: 'Quotes', keys: ['d'] },
  { id: 'rest-quote', group: 'Quotes', keys: ['v'] },
  { id: 'rest-all', group: 'Quotes', keys: ['a'] },
] as const satisfies readonly (KeyCommand & { readonly group: (typeof PAGE_GROUPS)[number] })[]

type OwnId = (typeof PAGE_COMMANDS)[number]['id']
export type PageCommandId = CommandId | OwnId

export const PAGE_LABELS: Readonly<Record<OwnId, string>> = {
  supports: 'The picked words support the sentence',
  partly: 'They support it in part',
  contradicts: 'They contradict it',
  'add-source': 'Add a source',
  'show-in-source': 'Show the quote in its source',
  'dismiss-difference': 'Say that the difference is fine, or take that back',
  'rest-quote': 'Rest the quote on the place where it was found word for word',
  'rest-all': 'Rest all such quotes on their places',
}

/** What the keys of a page are and what they are called there, in the order of its list. */
export const KEYS_OF_PAGE: Readonly<
  Record<Exclude<KeyPage, 'desk'>, Readonly<Partial<Record<PageCommandId, string>>>>
> = {
  sources: {
    'next-sentence': KEY_LABELS['next-sentence'],
    'previous-sentence': KEY_LABELS['previous-sentence'],
    supports: PAGE_LABELS.supports,
    partly: PAGE_LABELS.partly,
    contradicts: PAGE_LABELS.contradicts,
    'add-source': PAGE_LABELS['add-source'],
    search: 'Search in the source',
    quotes: KEY_LABELS.quotes,
    back: 'Close the source, back to the desk',
    help: KEY_LABELS.help,
  },
  quotes: {
    'next-sentence': 'Next quote',
    'previous-sentence': 'Previous quote',
    'next-unreviewed': 'Next quote that is not as in its source',
    correct: 'Propose the words of the source',
    error: 'Mark the attribution error',
    'dismiss-difference': PAGE_LABELS['dismiss-difference'],
    'rest-quote': PAGE_LABELS['rest-quote'],
    'rest-all': PAGE_LABELS['rest-all'],
    'show-in-source': PAGE_LABELS['show-in-source'],
    sources: 'Sources',
    back: 'Back to the desk, to this quote',
    help: KEY_LABELS.help,
  },
}

const ALL: readonly (KeyCommand & { readonly id: PageCommandId })[] = [...KEY_COMMANDS, ...PAGE_COMMANDS]

/** The commands of a page with their keys, in the order of its list. */
export const commandsOf = (page: Exclude<KeyPage, 'desk'>) =>
  Object.entries(KEYS_OF_PAGE[page]).flatMap(([id, label]) =>
    ALL.filter((command) => command.id === id).map((command) => ({ ...command, label })),
  )

/** Where a command has its key. */
export const pagesOf = (id: PageCommandId): readonly KeyPage[] =>
  KEY_PAGES.filter((page) =>
    page === 'desk' ? KEY_COMMANDS.some((command) => command.id === id) : id in KEYS_OF_PAGE[page],
  )
