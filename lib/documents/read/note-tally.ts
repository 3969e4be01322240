import type { ImportNote } from '@/lib/core/text/import-note'
import { noteOn } from '@/lib/core/text/normalise'
import { TEXT_LIMIT, textTooLong } from './limits'

const plural = (count: number, one: string, many = `${one}s`) => (count === 1 ? `One ${one}` : `${count} ${many}`)
const was = (count: number) => (count === 1 ? 'was' : 'were')

/** What a reader may drop or change, and how the editor is told. */
const MESSAGES = {
  images: (n: number) => `${plural(n, 'image')} ${was(n)} left out.`,
  'active-content': (n: number) =>
    `${plural(n, 'script, form or embedded frame', 'scripts, forms and embedded frames')} ${was(n)} left out.`,
  embedded: (n: number) => `${plural(n, 'embedded object')} ${was(n)} left out.`,
  'page-furniture': (n: number) =>
    `${plural(n, 'part')} of the page around the article (navigation, footer and the like) ${was(n)} left out.`,
  'page-around': () => 'Only the article of the page was taken; what stands around it was left out.',
  'deleted-text': (n: number) => `${plural(n, 'passage')} marked as deleted ${was(n)} left out.`,
  'inserted-text': (n: number) => `${plural(n, 'passage')} marked as inserted ${was(n)} kept.`,
  'struck-text': (n: number) => `${plural(n, 'passage')} struck through ${was(n)} kept, without the line.`,
  'hidden-text': (n: number) => `${plural(n, 'hidden passage')} ${was(n)} left out.`,
  'tracked-changes': (n: number) => `${plural(n, 'tracked change')} ${was(n)} taken as accepted.`,
  'tracked-changes-undone': (n: number) => `${plural(n, 'tracked change')} ${was(n)} undone: this is the original.`,
  comments: (n: number) => `${plural(n, 'comment')} ${was(n)} taken out of the text.`,
  footnotes: (n: number) => `${plural(n, 'note')} ${was(n)} placed at the end.`,
  'unsafe-links': (n: number) =>
    `${plural(n, 'link')} without a full web or mail address ${was(n)} turned into plain words.`,
  tables: (n: number) => `${plural(n, 'row')} of tables became ${n === 1 ? 'a line' : 'lines'} of text.`,
  'raw-html': (n: number) =>
    `HTML inside the Markdown was read for its words only (${plural(n, 'place').toLowerCase()}).`,
  nesting: () => 'Lists or quotations nested very deeply were made flatter.',
  symbols: (n: number) => `${plural(n, 'symbol')} of a special font ${was(n)} left out.`,
} as const satisfies Record<string, (count: number) => string>

export type NoteKind = keyof typeof MESSAGES
const isOwn = (kind: string): kind is NoteKind => Object.hasOwn(MESSAGES, kind)

/** Counts what happens while a document is read, and writes one note a kind at the end. */
export interface NoteTally {
  count(kind: NoteKind, by?: number): void
  has(kind: NoteKind): boolean
  /** Adds notes that were counted elsewhere. */
  merge(notes: readonly ImportNote[]): void
  /** Adds up the words of all blocks, and refuses the document on the way when they are far too many. */
  measure(length: number): void
  notes(): ImportNote[]
}

export function createNoteTally(): NoteTally {
  const counts = new Map<string, number>()
  const given = new Map<string, ImportNote>()
  let measured = 0
  const add = (kind: string, by: number) => counts.set(kind, (counts.get(kind) ?? 0) + by)
  return {
    count: (kind, by = 1) => void add(kind, by),
    has: (kind) => counts.has(kind),
    merge(notes) {
      for (const note of notes) {
        given.set(note.kind, note)
        add(note.kind, note.count ?? 1)
      }
    },
    measure(length) {
      measured += length
      // White space that blocks are trimmed by is counted here and not in the end.
      if (measured > 2 * TEXT_LIMIT) throw textTooLong()
    },
    notes: () =>
      [...counts].map(([kind, count]) =>
        isOwn(kind)
          ? { kind, count, message: MESSAGES[kind](count) }
          : (noteOn(kind, count) ?? given.get(kind) ?? { kind, count, message: kind }),
      ),
  }
}
