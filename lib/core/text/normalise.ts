import type { ImportNote } from './import-note'

interface Change {
  readonly kind: string
  /** What is looked for; global. */
  readonly pattern: RegExp
  /** What it becomes; left out when it stays and is only told. */
  readonly becomes?: string
  /** What the editor is told about so many of them; silent when left out. */
  readonly tell?: (characters: string) => string
}

/** Done in this order. Letters are never touched: no composition, no straightening of quote marks. */
const CHANGES: readonly Change[] = [
  { kind: 'byte-order-mark', pattern: /^\ufeff/g, becomes: '' },
  { kind: 'line-endings', pattern: /\r\n?/g, becomes: '\n' },
  { kind: 'line-separators', pattern: /[\v\f\u0085\u2028]/g, becomes: '\n' },
  { kind: 'paragraph-separators', pattern: /\u2029/g, becomes: '\n\n' },
  {
    kind: 'nul',
    pattern: /\0/g,
    becomes: '',
    tell: (characters) => `NUL removed, which no text may hold: ${characters}.`,
  },
  {
    kind: 'control-characters',
    pattern: /[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g,
    becomes: '',
    tell: (characters) => `Invisible controls removed: ${characters}.`,
  },
  {
    kind: 'lone-surrogates',
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    becomes: '\ufffd',
    tell: (characters) => `Broken characters replaced by \ufffd: ${characters}.`,
  },
  {
    kind: 'bidi-controls',
    pattern: /[\u202a-\u202e\u2066-\u2069]/g,
    tell: (characters) => `Kept: ${characters} that turn the direction of writing. Words may show in another order.`,
  },
  {
    kind: 'zero-width',
    pattern: /[\u200b\u2060\ufeff]|(?<=[\p{Script=Latin}\s\d])[\u200c\u200d]/gu,
    tell: (characters) => `Kept: ${characters} without width. They can hide inside words.`,
  },
  {
    kind: 'tag-characters',
    pattern: /(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]+/gu,
    tell: () => 'Kept: characters of the invisible tag block, which can hide words from the reader.',
  },
]

/** Nothing to do for text without any of these, which is nearly all text. */
const UNUSUAL = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200d\u2028-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufeff]/

/**
 * Makes any string safe to store and count in: `\n` as the only line break, no NUL or other control, well formed.
 * Everything else is kept as it is; what hides or turns text is kept and told.
 */
export function normalise(raw: string): { text: string; notes: ImportNote[] } {
  if (!UNUSUAL.test(raw)) return { text: raw, notes: [] }
  const notes: ImportNote[] = []
  let text = raw
  for (const { kind, pattern, becomes } of CHANGES) {
    let count = 0
    const changed = text.replace(pattern, (found) => {
      count++
      return becomes ?? found
    })
    if (count === 0) continue
    text = changed
    const note = noteOn(kind, count)
    if (note) notes.push(note)
  }
  return { text, notes }
}

/** The note on so many changes of one kind, for those who add up several texts. Undefined when the kind is not told. */
export function noteOn(kind: string, count: number): ImportNote | undefined {
  const tell = CHANGES.find((change) => change.kind === kind)?.tell
  return tell && { kind, count, message: tell(count === 1 ? 'one character' : `${count} characters`) }
}
