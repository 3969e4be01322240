/** What was typed or pasted. `html` is the same with its formatting and counts while `text` is as it was pasted. */
export interface PastedSource {
  readonly kind: 'pasted'
  readonly text: string
  readonly html?: string
  /** The text that came with `html`. */
  readonly htmlText?: string
  readonly format: 'text' | 'markdown'
  /** Of Markdown: how the changes marked in it are read; as made when left out. */
  readonly changes?: ReadChanges
}

export interface FileSource {
  readonly kind: 'file'
  readonly file: File
  /** How the tracked changes in it are read; as made when left out. */
  readonly changes?: ReadChanges
}

/** Tracked changes as made, as not made, or as proposals to the text as it was before them. */
export type ReadChanges = 'accepted' | 'original' | 'proposals'

export type ImportSource = PastedSource | FileSource

export const NOTHING_PASTED: PastedSource = { kind: 'pasted', text: '', format: 'text' }

/** Whether the formatting of the paste still belongs to what stands in the field. */
export const keepsFormatting = ({ text, html, htmlText }: PastedSource) => html !== undefined && htmlText === text

/** Whether a source would be read as the same blocks as another: the same words in the same format, the same file. */
export function isSameSource(a: ImportSource, b: ImportSource): boolean {
  if (a.kind === 'pasted' && b.kind === 'pasted') return bodyOf(a) === bodyOf(b)
  if (a.kind !== 'file' || b.kind !== 'file') return false
  return a.changes === b.changes && ABOUT_A_FILE.every((about) => a.file[about] === b.file[about])
}

const ABOUT_A_FILE = ['name', 'size', 'lastModified'] as const

/** Whether there was formatting that no longer belongs to what stands in the field, because it was changed there. */
export const lostFormatting = ({ text, html, htmlText }: PastedSource) => html !== undefined && htmlText !== text

/** The body of a request, as the API takes it: a form for a file, JSON for text. */
export function bodyOf(source: ImportSource, choices: ImportChoices & { seen?: number } = {}): FormData | string {
  if (source.kind === 'pasted') {
    const given = keepsFormatting(source)
      ? { text: source.html, format: 'html' }
      : { text: source.text, format: source.format, changes: source.changes }
    return JSON.stringify({ ...given, ...choices })
  }
  const form = new FormData()
  form.set('file', source.file)
  if (source.changes) form.set('changes', source.changes)
  for (const [name, value] of Object.entries(choices)) {
    if (value !== undefined) form.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return form
}

/** What the editor decided in the preview. */
export interface ImportChoices {
  /** The id the article is to have: sent again after an answer that was lost, it is still one article. */
  id?: string
  desk?: string
  title?: string
  writerId?: string
  /** ISO day. */
  date?: string
  /** BCP 47 tag. */
  language?: string
  /** By index of the block, all of them. */
  blockTypes?: readonly string[]
}
