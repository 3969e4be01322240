import type { Edit } from '@/lib/core/revise/edit'

/** Corrections that touch in the file, and whether it has a blank on their two sides. */
export interface TouchingEdits<One extends Edit> {
  /** What they are corrections of: offsets of the text. */
  readonly start: number
  readonly end: number
  /** Sorted, inside of these. */
  readonly edits: readonly One[]
  readonly blankBefore: boolean
  readonly blankAfter: boolean
}

const isInk = (sign = '') => /\S/.test(sign)

/**
 * Blanks at the ends of a paragraph are not in the text. Words that were put in behind one, or a paragraph that is joined
 * there, bring it along, so that no two words become one.
 */
export function keepBlanks<One extends Edit>(group: TouchingEdits<One>, text: string): readonly One[] {
  const { start, end, edits, blankBefore, blankAfter } = group
  if (edits.length === 0 || !(blankBefore || blankAfter)) return edits
  const [left, right] = [isInk(text[start - 1]), isInk(text[end])]
  const whole = wordsOf(group, text)
  if (whole === '') return left && right ? put(edits, ' ', '') : edits
  return put(
    edits,
    left && blankBefore && isInk(whole[0]) ? ' ' : '',
    right && blankAfter && isInk(whole.at(-1)) ? ' ' : '',
  )
}

/** What stands there with all of them made. */
function wordsOf<One extends Edit>({ start, end, edits }: TouchingEdits<One>, text: string): string {
  let [words, at] = ['', start]
  for (const edit of edits) {
    words += text.slice(at, edit.start) + edit.replacement
    at = edit.end
  }
  return words + text.slice(at, end)
}

/** Puts these before the first words of some edits and behind the last. */
function put<One extends Edit>(edits: readonly One[], before: string, after: string): readonly One[] {
  const hasWords = ({ replacement }: One) => replacement !== ''
  const [first, last] = [Math.max(0, edits.findIndex(hasWords)), edits.findLastIndex(hasWords)]
  return edits.map((edit, index) => ({
    ...edit,
    replacement: (index === first ? before : '') + edit.replacement + (index === last ? after : ''),
  }))
}
