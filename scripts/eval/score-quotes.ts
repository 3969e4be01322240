import type { Quote } from '@/lib/core/reading/reading'
import { overlaps, type Span } from '@/lib/core/text/span'
import { type Agreement, add, NONE, overlapShare, pairUp } from './agreement'
import type { GoldQuote, QuoteRow } from './rows'
import { isSameSpeaker } from './same-speaker'

/** Right ones of so many. */
export interface Share {
  readonly right: number
  readonly of: number
}

export interface QuoteScore {
  /** The spans in quote marks. */
  readonly quoted: Agreement
  /** What somebody is credited with, in marks or not. */
  readonly content: Agreement
  /** The speaker of direct quotes that were found. */
  readonly speaker: Share
  readonly speakerNamed: Share
  readonly speakerPronoun: Share
  /** The speaker of quotes of any type that were found. */
  readonly speakerOfAny: Share
  readonly cue: Share
}

/** Two spans are the same when they share so much of what they cover together. */
const SAME = 0.8
/** What overlaps so much with a quote that need not be found is not counted as found by mistake. */
const TOUCHES = 0.5
const WORD = /[\p{L}\p{N}]/u

export function scoreQuotes(rows: readonly QuoteRow[], find: (text: string) => readonly Quote[]): QuoteScore {
  let quoted = NONE
  let content = NONE
  const pairs: [Quote, GoldQuote][] = []
  for (const { text, quotes } of rows) {
    const found = find(text)
      .map((quote) => trimmed(text, quote))
      .filter(isVisible)
    quoted = add(quoted, scoreQuoted(text, found, quotes))
    const there = quotes.map((quote) => trimmed(text, quote)).filter(isVisible)
    const required = there.filter(isRequired)
    const same = pairUp(found, required, SAME)
    const paired = new Set<Span>(same.map(([quote]) => quote))
    const free = there.filter((quote) => !isRequired(quote))
    const excused = found.filter(
      (quote) => !paired.has(quote) && free.some((other) => overlapShare(quote, other) >= TOUCHES),
    )
    content = add(content, { right: same.length, found: found.length - excused.length, there: required.length })
    pairs.push(...same)
  }
  return { quoted, content, ...scoreAttribution(pairs) }
}

function scoreAttribution(pairs: readonly [Quote, GoldQuote][]) {
  const speakerIn = (chosen: readonly [Quote, GoldQuote][]) =>
    share(
      chosen.filter(([, there]) => there.speaker),
      ([found, there]) => there.speaker !== null && isSameSpeaker(found.speaker, there.speaker),
    )
  const direct = pairs.filter(([, there]) => there.type === 'direct')
  return {
    speaker: speakerIn(direct),
    speakerNamed: speakerIn(direct.filter(([, there]) => there.speaker?.pronoun === false)),
    speakerPronoun: speakerIn(direct.filter(([, there]) => there.speaker?.pronoun)),
    speakerOfAny: speakerIn(pairs),
    cue: share(
      pairs.filter(([, there]) => there.speaker && there.cue),
      ([found, there]) => found.cue !== null && there.cue !== null && overlaps(found.cue, there.cue),
    ),
  }
}

function share<Item>(items: readonly Item[], isRight: (item: Item) => boolean): Share {
  return { right: items.filter(isRight).length, of: items.length }
}

function scoreQuoted(text: string, found: readonly Quote[], there: readonly GoldQuote[]): Agreement {
  const spans = (quotes: readonly { readonly quoted: readonly Span[] }[]) =>
    quotes.flatMap(({ quoted }) => quoted.map((span) => trimmed(text, span))).filter(isVisible)
  const [a, b] = [spans(found), spans(there)]
  return { right: pairUp(a, b, SAME).length, found: a.length, there: b.length }
}

const isRequired = ({ type, cueClass }: GoldQuote) => type !== 'indirect' || cueClass === 'speech'

const isVisible = ({ start, end }: Span) => end > start

/** From its first word to its last: on marks and stops at the edges people do not agree. */
function trimmed<Item extends Span>(text: string, item: Item): Item {
  let { start, end } = item
  while (start < end && !WORD.test(text.charAt(start))) start++
  while (end > start && !WORD.test(text.charAt(end - 1))) end--
  return { ...item, start, end }
}
