import { byPosition, type Span } from '../text/span'
import type { Attribution } from './attribution/attribution'
import type { QuoteMarks } from './marks/quote-mark'
import type { Quote } from './reading'
import { type Credited, creditUtterances } from './speech/credit-utterances'
import { groupQuotes } from './speech/group-quotes'
import { isSpeech } from './speech/is-speech'
import type { Credit, Place } from './speech/place'
import { SPEAKER_RULES } from './speech/speaker-rules'
import { type Utterance, utterancesOf } from './speech/utterance'
import type { Words } from './words/words'

/** What quotes are found in; every list in reading order. */
export interface QuoteMaterial {
  readonly words: Words
  readonly sentences: readonly Span[]
  readonly marks: QuoteMarks
  readonly attributions: readonly Attribution[]
}

/** The direct, mixed and indirect quotes of a text with their speakers, in reading order. */
export function findQuotes(material: QuoteMaterial): Quote[] {
  const { words, attributions } = material
  const utterances = utterancesOf(material.marks)
  const contents = creditUtterances(words, attributions, utterances)
  const credits = creditsOf(contents, utterances.length)
  const attributionSpans = attributions.map(({ span }) => span)
  const quotes = contents.map((content) => creditedQuote(content, utterances))
  for (const [index, utterance] of utterances.entries()) {
    if (credits[index] || !isSpeech(words, utterances, index)) continue
    const credit = askRules({ ...material, attributionSpans, utterances, index, credits })
    credits[index] = credit
    quotes.push(quoteOf(utterance, [utterance], credit, 'direct'))
  }
  return groupQuotes(quotes.sort(byPosition))
}

function creditsOf(contents: readonly Credited[], count: number): (Credit | undefined)[] {
  const credits: (Credit | undefined)[] = new Array(count)
  for (const { attribution, utterances } of contents) {
    for (const index of utterances) credits[index] = creditOf(attribution)
  }
  return credits
}

const creditOf = (attribution: Attribution): Credit => ({
  speaker: attribution.speaker,
  cue: attribution.cue,
  attribution,
})

const NOBODY: Credit = { speaker: null, cue: null, attribution: null }

function askRules(place: Place): Credit {
  for (const rule of SPEAKER_RULES) {
    const credit = rule(place)
    if (credit) return credit
  }
  return NOBODY
}

function creditedQuote(content: Credited, utterances: readonly Utterance[]): Quote {
  const inside = content.utterances.flatMap((index) => utterances[index] ?? [])
  return quoteOf(content, inside, creditOf(content.attribution), content.isDirect ? 'direct' : 'mixed')
}

/** Words between typed marks count as reported, not as quoted: two apostrophes are no quote marks. */
function quoteOf(
  { start, end }: Span,
  utterances: readonly Utterance[],
  { speaker, cue }: Credit,
  marked: 'direct' | 'mixed',
): Quote {
  const quoted = utterances.filter(({ isTyped }) => !isTyped).flatMap(({ parts }) => parts)
  return { start, end, type: quoted.length > 0 ? marked : 'indirect', quoted, speaker, cue }
}
