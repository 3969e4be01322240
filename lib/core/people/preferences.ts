export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What Stet remembers of one person's choices. */
export interface Preferences {
  /** By the id of a command: the key that was chosen instead of its default, or null where it was switched off. */
  readonly keys: Readonly<Record<string, string | null>>
  readonly theme: Theme
  /** Whether a sentence that was just verified offers to name its evidence. */
  readonly offersEvidence: boolean
  /** Whether the article shows the numbers of the sources that its words rest on. */
  readonly showsSources: boolean
}

export const DEFAULT_PREFERENCES: Preferences = { keys: {}, theme: 'auto', offersEvidence: true, showsSources: true }

/** What is stored may be older than the program: whatever it does not know is left out, and the default stands in. */
export function readStoredPreferences(stored: string): Preferences {
  const value = parse(stored)
  return {
    keys: keysIn(value.keys),
    theme: themeIn(value.theme),
    offersEvidence: flagIn(value, 'offersEvidence'),
    showsSources: flagIn(value, 'showsSources'),
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function parse(stored: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

function keysIn(value: unknown): Preferences['keys'] {
  if (!isObject(value)) return DEFAULT_PREFERENCES.keys
  const isKey = (entry: [string, unknown]): entry is [string, string | null] =>
    entry[1] === null || typeof entry[1] === 'string'
  return Object.fromEntries(Object.entries(value).filter(isKey))
}

const themeIn = (value: unknown): Theme => THEMES.find((theme) => theme === value) ?? DEFAULT_PREFERENCES.theme

const flagIn = (value: Record<string, unknown>, name: 'offersEvidence' | 'showsSources'): boolean => {
  const flag = value[name]
  return typeof flag === 'boolean' ? flag : DEFAULT_PREFERENCES[name]
}
