import type { Span } from '@/lib/core/text/span'

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** After these the next word begins, though no space stands there. */
const ENDS_WORD = /[–—…]$/

/** A word with the signs that cling to it. */
export interface Word extends Span {
  /** The word without them; all of it when it is nothing but signs. */
  readonly core: Span
}

/**
 * The words of a part of the text, each with the signs that cling to it, as they are selected one by one: “stay,” with
 * its marks is one. Where a script has no spaces, or a dash joins two, each word is one all the same.
 */
export function wordsIn(text: string, { start, end }: Span): readonly Word[] {
  const found: Span[] = []
  let open: { start: number; hasWord: boolean; isAfterWord: boolean } | null = null
  for (const { segment, index, isWordLike = false } of words.segment(text.slice(start, end))) {
    const at = start + index
    if (segment.trim() === '') {
      if (open) found.push({ start: open.start, end: at })
      open = null
      continue
    }
    const begins = open?.hasWord && ((isWordLike && open.isAfterWord) || ENDS_WORD.test(text.slice(open.start, at)))
    if (open && begins) found.push({ start: open.start, end: at })
    if (!open || begins) open = { start: at, hasWord: isWordLike, isAfterWord: isWordLike }
    else open = { start: open.start, hasWord: open.hasWord || isWordLike, isAfterWord: isWordLike }
  }
  return (open ? [...found, { start: open.start, end }] : found).map((word) => ({ ...word, core: coreOf(text, word) }))
}

function coreOf(text: string, { start, end }: Span): Span {
  const word = text.slice(start, end)
  const before = /^\p{P}*/u.exec(word)?.[0].length ?? 0
  const after = /\p{P}*$/u.exec(word)?.[0].length ?? 0
  return before === word.length ? { start, end } : { start: start + before, end: end - after }
}
