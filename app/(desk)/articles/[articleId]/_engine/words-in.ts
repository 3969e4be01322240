import type { Span } from '@/lib/core/text/span'

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** After these the next word begins, though no space stands there. */
const ENDS_WORD = '–—…'
const SIGN = /\p{P}/u

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
    const begins = open?.hasWord && ((isWordLike && open.isAfterWord) || ENDS_WORD.includes(text[at - 1] ?? ' '))
    if (open && begins) found.push({ start: open.start, end: at })
    if (!open || begins) open = { start: at, hasWord: isWordLike, isAfterWord: isWordLike }
    else open = { start: open.start, hasWord: open.hasWord || isWordLike, isAfterWord: isWordLike }
  }
  return (open ? [...found, { start: open.start, end }] : found).map((word) => ({ ...word, core: coreOf(text, word) }))
}

function coreOf(text: string, { start, end }: Span): Span {
  const isSign = (at: number) => SIGN.test(text[at] ?? '')
  let [from, to] = [start, end]
  while (from < end && isSign(from)) from++
  if (from === end) return { start, end }
  while (isSign(to - 1)) to--
  return { start: from, end: to }
}
