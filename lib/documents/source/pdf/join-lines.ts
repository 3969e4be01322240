/** Hyphens at the end of a line; the soft one is there for nothing else. */
const BROKEN = /[\p{L}\p{M}\p{N}](?:[-\u2010]|\u00ad)$/u
const BROKEN_WORD = /[\p{L}\p{M}\p{N}'’-]+[-\u2010\u00ad]$/u
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
const LAST_WORD = /[\p{L}\p{M}'’-]+$/u
const FIRST_WORD = /^[\p{L}\p{M}'’]+/u
/** Looked at of the words before. UTF-16 units. */
const LONGEST_WORD = 80
/** What is written with a hyphen before most words. */
const KEEPS_HYPHEN = new Set(
  'self ex non well half all cross so post pre anti pro vice quasi semi long short high low full part year two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
)

/** Words of a document as they stand inside its lines, where nothing breaks them. */
export function wordsInLines(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.replace(BROKEN_WORD, ' ').matchAll(WORD)) words.add(word.toLowerCase())
  }
  return words
}

/** How a line goes on from the words before it: without their last sign, and with what between. */
export interface Joint {
  readonly drops: 0 | 1
  readonly gap: '' | ' '
}

/**
 * Takes a hyphen away where it only breaks a word at the end of a line, and leaves it where it belongs to the word: as
 * the same document writes that word elsewhere, else as most are written.
 */
export function jointOf(all: string, after: string, known: ReadonlySet<string>): Joint {
  const before = all.slice(-LONGEST_WORD)
  if (before.endsWith('\u00ad')) return { drops: 1, gap: '' }
  if (!BROKEN.test(before)) return { drops: 0, gap: ' ' }
  const next = FIRST_WORD.exec(after)?.[0] ?? ''
  if (next === '') return { drops: 0, gap: /^\p{N}/u.test(after) ? '' : ' ' }
  const last = LAST_WORD.exec(before)?.[0].replace(/[-\u2010]$/u, '') ?? ''
  const isOneWord = known.has(`${last}${next}`.toLowerCase())
  const isPair = known.has(`${last}-${next}`.toLowerCase())
  if (isOneWord !== isPair) return { drops: isOneWord ? 1 : 0, gap: '' }
  // `two- and three-year terms`
  if (/^(?:and|or|to|und|oder|bis|et|ou)$/i.test(next)) return { drops: 0, gap: ' ' }
  const keeps = last === '' || /[-\u2010]/.test(last) || KEEPS_HYPHEN.has(last.toLowerCase()) || !/^\p{Ll}/u.test(next)
  return { drops: keeps ? 0 : 1, gap: '' }
}
