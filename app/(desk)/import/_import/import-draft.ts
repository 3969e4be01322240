import { NOTHING_PASTED, type PastedSource } from './import-source'

/** One draft per person and browser. */
const keyOf = (personId: string) => `stet.import.${personId}`
/** The title that somebody wrote for it. */
const titleKeyOf = (personId: string) => `${keyOf(personId)}.title`

/** What was pasted and not yet imported; nothing when there is none or the browser keeps nothing. */
export function readImportDraft(personId: string): PastedSource {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(personId)) ?? 'null')
    return isDraft(kept) ? { ...NOTHING_PASTED, ...kept } : NOTHING_PASTED
  } catch {
    return NOTHING_PASTED
  }
}

/** Keeps it for the next visit: with its formatting if that fits into what a browser stores, else the text alone. */
export function keepImportDraft(personId: string, source: PastedSource): void {
  const { text, html, htmlText, format } = source
  keepImportTitle(personId, undefined)
  if (text === '') dropImportDraft(personId)
  else if (!store(personId, { text, html, htmlText, format })) store(personId, { text, format })
}

export function dropImportDraft(personId: string): void {
  try {
    localStorage.removeItem(keyOf(personId))
    localStorage.removeItem(titleKeyOf(personId))
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

/** The title written for what is kept; undefined when there is none. */
export function readImportTitle(personId: string): string | undefined {
  try {
    return localStorage.getItem(titleKeyOf(personId)) ?? undefined
  } catch {
    return undefined
  }
}

export function keepImportTitle(personId: string, title: string | undefined): void {
  try {
    if (title === undefined) localStorage.removeItem(titleKeyOf(personId))
    else localStorage.setItem(titleKeyOf(personId), title)
  } catch {
    // A browser that keeps nothing.
  }
}

function store(personId: string, draft: Omit<PastedSource, 'kind'>): boolean {
  try {
    localStorage.setItem(keyOf(personId), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

const isDraft = (value: unknown): value is Omit<PastedSource, 'kind'> =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
