import { byPosition, type Span } from '../text/span'
import type { Attribution } from './attribution/attribution'
import type { Quote } from './reading'
import { type Credited, creditUtterances } from './speech/credit-utterances'
import { groupQuotes } from './speech/group-quotes'
import type { Credit, Place } from './speech/place'
import { quoting } from './speech/quoting'
import { readUse } from './speech/read-use'
import { SPEAKER_RULES } from './speech/speaker-rules'
import type { Utterance } from './speech/utterance'
import { wordingOf } from './speech/wording'
import type { Words } from './words/words'

/** What quotes are found in; every list in reading order. */
export interface QuoteMaterial {
  readonly words: Words
  readonly sentences: readonly Span[]
  readonly utterances: readonly Utterance[]
  readonly attributions: readonly Attribution[]
}

/** The direct, mixed and indirect quotes of a text with their speakers, in reading order. */
export function findQuotes(material: QuoteMaterial): Quote[] {
  const { words, utterances, attributions } = material
  const wordings = utterances.map((utterance) => wordingOf(words, utterance))
  const isQuoting = quoting(utterances, wordings)
  const contents = creditUtterances(words, attributions, utterances)
  const credits = creditsOf(contents, utterances.length)
  const attributionSpans = attributions.map(({ span }) => span)
  const quotedIn = (indices: readonly number[]) =>
    indices.flatMap((index) => (isQuoting[index] ? (utterances[index]?.parts ?? []) : []))
  const quotes = contents.map((content) =>
    quoteOf(
      content,
      quotedIn(content.utterances),
      creditOf(content.attribution),
      content.isDirect ? 'direct' : 'mixed',
    ),
  )
  for (const [index, utterance] of utterances.entries()) {
    const wording = wordings[index]
    if (credits[index] || !wording) continue
    const use = readUse(words, wording, utterance)
    if (use === 'none' || (use === 'wording' && !isQuoting[index])) continue
    const credit = use === 'speech' ? askRules({ ...material, attributionSpans, index, credits }) : NOBODY
    if (use === 'speech') credits[index] = credit
    quotes.push(quoteOf(utterance, quotedIn([index]), credit, use === 'speech' ? 'direct' : 'mixed'))
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

/** Without words in marks that quote, what is credited counts as reported. */
function quoteOf(
  { start, end }: Span,
  quoted: readonly Span[],
  { speaker, cue }: Credit,
  marked: 'direct' | 'mixed',
): Quote {
  return { start, end, type: quoted.length > 0 ? marked : 'indirect', quoted, speaker, cue }
}
