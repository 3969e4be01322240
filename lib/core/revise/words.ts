const LETTER = '(?![\\p{sc=Han}\\p{sc=Hiragana}])[\\p{L}\\p{N}_]'
const PART = `${LETTER}(?:${LETTER}|[\\p{M}\\u00ad\\u200c\\u200d])*`

/**
 * A word with what belongs to it (don’t, 3.5, 1,000), a run of white space, or one other character. Chinese
 * characters and hiragana stand one by one, because nothing but a dictionary says where their words end.
 */
const WORD = new RegExp(`${PART}(?:['’]${PART}|(?<=\\p{N})[.,](?=\\p{N})${PART})*|\\s+|[^]`, 'gu')

/** Characters that never join what stands before or after them into one grapheme (a carriage return aside, which is white space). */
const PLAIN =
  /[\0-\u02ff\u0370-\u0482\u048a-\u0590\u05d0-\u05f4\u0620-\u064a\u2010-\u2027\u2030-\u203b\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/

/** `Intl.Segmenter` takes over-linear time, so it only ever sees this many UTF-16 units at once. */
const WINDOW = 500

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Splits a text into words, white space and punctuation; joined they are the text. No piece begins inside a grapheme. */
export function splitWords(text: string): string[] {
  const words: string[] = text.match(WORD) ?? []
  const whole: string[] = []
  for (let first = 0; first < words.length; ) {
    let after = first + 1
    while (after < words.length && !isPlainBoundary(words[after - 1] ?? '', words[after] ?? '')) after++
    if (after === first + 1) whole.push(words[first] ?? '')
    else for (const word of joinGraphemes(words.slice(first, after))) whole.push(word)
    first = after
  }
  return whole
}

const isPlainBoundary = (before: string, after: string) =>
  PLAIN.test(before.charAt(before.length - 1)) && PLAIN.test(after.charAt(0))

/** Glues together words between which no grapheme ends. */
function joinGraphemes(words: readonly string[]): string[] {
  const starts = graphemeStarts(words.join(''))
  const joined: string[] = []
  let at = 0
  for (const word of words) {
    if (starts.has(at)) joined.push(word)
    else joined.push((joined.pop() ?? '') + word)
    at += word.length
  }
  return joined
}

/** Offsets at which graphemes start. The last one of each window may be cut short, so the next window begins with it again. */
function graphemeStarts(text: string): Set<number> {
  const starts = new Set<number>()
  for (let from = 0; from < text.length; ) {
    const end = from + WINDOW - (isHighSurrogate(text.charCodeAt(from + WINDOW - 1)) ? 1 : 0)
    let last = from
    for (const { index } of graphemes.segment(text.slice(from, end))) {
      last = from + index
      starts.add(last)
    }
    from = end >= text.length || last === from ? end : last
  }
  return starts
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00
