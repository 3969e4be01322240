import type { Span } from '../../text/span'

/** Words of a span that a reason shows. */
const SHOWN = 6
/** UTF-16 units that are looked at for them. */
const REACH = 120
const WORD = /[^\s"“”„«»]+/g
/** A single mark before a word, and one behind it with the points beside it. */
const OPENS = /^[‘‚‹']+(?=[\p{L}\p{N}])/u
const CLOSES = /[’›'](?=[.,;:!?…]*$)/

/** The first words of a span in quote marks, as a reason shows them: `“the dam will hold until …”`. */
export function excerpt(text: string, { start, end }: Span): string {
  const words = text.slice(start, Math.min(end, start + REACH)).match(WORD) ?? []
  const isWhole = words.length <= SHOWN && end - start <= REACH
  return `“${unmarked(words.slice(0, SHOWN)).join(' ')}${isWhole ? '' : ' …'}”`
}

/** All words between two offsets in quote marks, with a sign where the span around them goes on. */
export function excerptWithin(text: string, around: Span, { start, end }: Span): string {
  const words = unmarked(text.slice(start, end).match(WORD) ?? []).join(' ')
  const isWord = (from: number, to: number) => /[\p{L}\p{N}]/u.test(text.slice(from, to))
  return `“${isWord(around.start, start) ? '… ' : ''}${words}${isWord(end, around.end) ? ' …' : ''}”`
}

/** Words without the single marks that are opened among them, and those that close these. Apostrophes stay. */
function unmarked(words: readonly string[]): string[] {
  let open = 0
  return words.map((word) => {
    const bare = word.replace(OPENS, '')
    if (bare !== word) open++
    if (open === 0 || !CLOSES.test(bare)) return bare
    open--
    return bare.replace(CLOSES, '')
  })
}
