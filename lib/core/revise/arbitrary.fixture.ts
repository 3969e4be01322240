import fc from 'fast-check'
import { assemble, BLOCK_TYPES, type Document, MARK_TYPES } from '../text/document'
import type { Edit } from './edit'

/** Words that break careless code: marks in two parts, joined emoji, both directions, half a surrogate pair. */
const WORDS = [
  'a',
  'the',
  'Smith',
  'left',
  '.',
  ',',
  '“',
  '”',
  '3.5',
  'don’t',
  'e\u0301',
  '👩‍🚀',
  '🇩🇪',
  'שלום',
  '\u202eمرحبا',
  '北',
  '\ud83d',
  '\t',
]

const content = (words: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', ' ', '\n')), { minLength: 1, maxLength: 8 })
    .map((pieces) =>
      pieces
        .flat()
        .join('')
        .replace(/\n+/g, '\n')
        .replace(/^\s+|\s+$/g, ''),
    )
    .filter((text) => text !== '')

const looseBlock = (words: readonly string[]) =>
  fc.record({ type: fc.constantFrom(...BLOCK_TYPES), text: content(words) }).chain(({ type, text }) =>
    fc.array(fc.nat(text.length), { maxLength: 4 }).map((cuts) => {
      const [a = 0, b = 0, c = 0, d = 0] = cuts.toSorted((x, y) => x - y).map((at) => afterPair(text, at))
      const marks = [
        { start: a, end: b, type: MARK_TYPES[0] },
        { start: b, end: d, type: MARK_TYPES[0] },
        { start: a, end: c, type: MARK_TYPES[1] },
        { start: c, end: d, type: MARK_TYPES[2], href: 'https://example.org/a?b=c&d' },
      ].filter(({ start, end }) => start < end)
      const extra =
        type === 'subhead' ? { level: 2 } : type === 'list-item' ? { ordered: a % 2 === 0, depth: b % 3 } : {}
      return { type, text, marks, ...extra }
    }),
  )

/** The offset, or the next when it stands between the halves of a surrogate pair. */
const afterPair = (text: string, at: number) => ((text.codePointAt(at - 1) ?? 0) > 0xffff ? at + 1 : at)

/** Documents as any version may be, with marks. */
export const anyDocument = (words: readonly string[] = WORDS) =>
  fc.array(looseBlock(words), { maxLength: 5 }).map((blocks) => assemble(blocks))

const replacement = (words: readonly string[]) =>
  fc.array(fc.constantFrom(...words, ' ', '\n', '\n\n', '\n\n\n', ''), { maxLength: 4 }).map((words) => words.join(''))

/** Edits that may stand together on a document, at any offset: in a separator, over several blocks, over everything. */
export const anyEdits = (document: Document, words: readonly string[] = WORDS): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(document.text.length), replacement(words), fc.boolean()), { maxLength: 8 }).map((drafts) => {
    const sorted = drafts.toSorted((a, b) => a[0] - b[0])
    const edits: Edit[] = []
    for (const [index, [start, text, isInsertion]] of sorted.entries()) {
      const end = isInsertion ? start : (sorted[index + 1]?.[0] ?? document.text.length)
      const last = edits.at(-1)
      if (last && last.start === start && last.end === start && end === start) continue
      if (start < end || text) edits.push({ start, end, replacement: text })
    }
    return edits
  })

export const splice = (text: string, edits: readonly Edit[]) => {
  let at = 0
  const parts = edits.map(({ start, end, replacement }) => {
    const part = text.slice(at, start) + replacement
    at = end
    return part
  })
  return parts.join('') + text.slice(at)
}

/** Words that survive any writer: no control characters, nothing half. */
export const PLAIN_WORDS = [
  'a',
  'the',
  'Smith',
  'left',
  '.',
  ',',
  '“',
  '”',
  '3.5',
  'don’t',
  'é',
  '🇩🇪',
  'שלום',
  '北',
  '<b>',
  '&amp;',
]
