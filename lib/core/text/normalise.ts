import type { ImportNote } from './import-note'

interface Change {
  readonly kind: string
  /** What is looked for; global. */
  readonly pattern: RegExp
  /** What it becomes; left out when it stays and is only told. */
  readonly becomes?: string
  /** What the editor is told; silent when left out. `many` says how many there were. */
  readonly message?: (many: string) => string
}

/** Done in this order. Letters are never touched: no composition, no straightening of quote marks. */
const CHANGES: readonly Change[] = [
  { kind: 'byte-order-mark', pattern: /^\ufeff/g, becomes: '' },
  { kind: 'line-endings', pattern: /\r\n?/g, becomes: '\n' },
  { kind: 'page-breaks', pattern: /[\v\f]/g, becomes: '\n' },
  {
    kind: 'nul',
    pattern: /\0/g,
    becomes: '',
    message: (many) => `${many} NUL removed: it is no part of any text.`,
  },
  {
    kind: 'control-characters',
    pattern: /[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g,
    becomes: '',
    message: (many) => `${many} invisible control removed.`,
  },
  {
    kind: 'lone-surrogates',
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    becomes: '\ufffd',
    message: (many) => `${many} broken replaced by \ufffd: half of it was missing.`,
  },
  {
    kind: 'bidi-controls',
    pattern: /[\u202a-\u202e\u2066-\u2069]/g,
    message: (many) =>
      `${many} kept that turns the direction of writing: words may show in another order than they are stored.`,
  },
  {
    kind: 'zero-width',
    pattern: /[\u200b\u2060\ufeff]|(?<![\p{L}\p{M}\p{Emoji}])[\u200c\u200d]/gu,
    message: (many) => `${many} without width kept: they can hide inside words.`,
  },
  {
    kind: 'tag-characters',
    pattern: /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/gu,
    message: (many) => `${many} of the invisible tag block kept: they can hide words from the reader.`,
  },
]

/** Nothing to do for text without any of these, which is nearly all text. */
const UNUSUAL = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200d\u202a-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufeff]/

/**
 * Makes any string safe to store and count in: `\n` as the only line break, no NUL or other control, well formed.
 * Everything else is kept as it is; what hides or turns text is kept and told.
 */
export function normalise(raw: string): { text: string; notes: ImportNote[] } {
  if (!UNUSUAL.test(raw)) return { text: raw, notes: [] }
  const notes: ImportNote[] = []
  let text = raw
  for (const { kind, pattern, becomes, message } of CHANGES) {
    let count = 0
    const changed = text.replace(pattern, (found) => {
      count++
      return becomes ?? found
    })
    if (count === 0) continue
    text = changed
    if (message) notes.push({ kind, count, message: message(count === 1 ? 'One character' : `${count} characters`) })
  }
  return { text, notes }
}
