import { byPosition, type Span } from '../text/span'
import type { Attribution } from './attribution/attribution'
import type { PersonEntry } from './people/person-entry'
import type { Quote } from './reading'
import { creditOf } from './speech/credit-of'
import { creditUtterances } from './speech/credit-utterances'
import { type CreditedSpan, groupsOf } from './speech/group-quotes'
import type { Credit, Place } from './speech/place'
import { quoting } from './speech/quoting'
import { readUse } from './speech/read-use'
import { Resolver } from './speech/resolve-speaker'
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
  readonly people: readonly PersonEntry[]
}

/** A quote before its speaker is resolved. */
interface Draft extends CreditedSpan {
  /** What it is when words of it stand in marks that quote. */
  readonly marked: 'direct' | 'mixed'
  readonly quoted: readonly Span[]
}

/** The direct, mixed and indirect quotes of a text with their speakers, in reading order. */
export function findQuotes(material: QuoteMaterial): Quote[] {
  const { words, sentences, utterances, attributions, people } = material
  const wordings = utterances.map((utterance) => wordingOf(words, utterance))
  const isQuoting = quoting(words, utterances, wordings)
  const quotedIn = (indices: readonly number[]) =>
    indices.flatMap((index) => (isQuoting[index] ? (utterances[index]?.parts ?? []) : []))

  const credits: (Credit | undefined)[] = new Array(utterances.length)
  const creditOfAttribution = rememberCredits(words)
  const drafts: Draft[] = creditUtterances(words, attributions, utterances).map((content) => {
    const credit = creditOfAttribution(content.attribution)
    for (const index of content.utterances) credits[index] = credit
    const marked = content.isDirect ? 'direct' : 'mixed'
    return { start: content.start, end: content.end, marked, quoted: quotedIn(content.utterances), credit }
  })

  const attributionSpans = attributions.map(({ span }) => span)
  for (let index = 0; index < utterances.length; index++) {
    const utterance = utterances[index] as Utterance
    const wording = wordings[index]
    if (credits[index] || !wording) continue
    const { start, end } = utterance
    const use = readUse(words, wording)
    if (use === 'wording' && isQuoting[index]) {
      drafts.push({ start, end, marked: 'mixed', quoted: quotedIn([index]), credit: NOBODY })
    }
    if (use !== 'speech') continue
    const credit = askRules({ ...material, attributionSpans, index, credits })
    credits[index] = credit
    drafts.push({ start, end, marked: 'direct', quoted: quotedIn([index]), credit })
  }

  drafts.sort(byPosition)
  const resolver = new Resolver(words, sentences, utterances, people)
  const groups = groupsOf(drafts)
  return drafts.map((draft) => quoteOf(draft, resolver, groups.get(draft.credit)))
}

const NOBODY: Credit = { speaker: null, cue: null, attribution: null }

function askRules(place: Place): Credit {
  for (const rule of SPEAKER_RULES) {
    const credit = rule(place)
    if (credit) return credit
  }
  return NOBODY
}

/** One credit for each attribution, so that quotes that rest on the same can be told. */
function rememberCredits(words: Words): (attribution: Attribution) => Credit {
  const known = new Map<Attribution, Credit>()
  return (attribution) => {
    const credit = known.get(attribution) ?? creditOf(words, attribution)
    known.set(attribution, credit)
    return credit
  }
}

/** Without words in marks that quote, what is credited counts as reported. */
function quoteOf({ start, end, marked, quoted, credit }: Draft, resolver: Resolver, group: number | undefined): Quote {
  const type = quoted.length > 0 ? marked : 'indirect'
  const speaker = credit.speaker && resolver.resolve(credit.speaker, credit.attribution?.speaker)
  const { cue } = credit
  return group === undefined
    ? { start, end, type, quoted, speaker, cue }
    : { start, end, type, quoted, group, speaker, cue }
}
