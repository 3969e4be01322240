import type { Span } from '../../text/span'

/** Words of a span that a reason shows. */
const SHOWN = 6
/** UTF-16 units that are looked at for them. */
const REACH = 120
const WORD = /[^\s"“”„«»]+/g

/** The first words of a span in quote marks, as a reason shows them: `“the dam will hold until …”`. */
export function excerpt(text: string, { start, end }: Span): string {
  const words = text.slice(start, Math.min(end, start + REACH)).match(WORD) ?? []
  const isWhole = words.length <= SHOWN && end - start <= REACH
  return `“${words.slice(0, SHOWN).join(' ')}${isWhole ? '' : ' …'}”`
}
