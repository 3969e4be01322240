import type { Span } from '../../text/span'
import type { Gender } from '../people/name'
import type { PersonEntry } from '../people/person-entry'
import type { Mention, Speaker } from '../reading'
import { tokenAt, type Words } from '../words/words'
import { appositionBetween } from './apposition-between'
import { candidatesBefore, type Named, REACH, speaksOfUnnamed } from './candidates'
import { lastBefore } from './last-before'
import { mentionsOf, type PersonMention } from './person-mentions'
import { toldGenders } from './told-genders'
import type { Utterance } from './utterance'

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'his', 'him'].map((word) => [word, 'male'] as const),
  ...['she', 'her'].map((word) => [word, 'female'] as const),
])
/** Behind one of these a name only belongs to the speaker: `a spokesman for Doe`. */
const HANGING = new Set('for of to with from by at in under against about'.split(' '))

/** A mark with its spaces, in UTF-16 units, and what it may be. */
const LONGEST_MARK = 4
const BETWEEN = /^\s?[,(–—-]*\s?$/

/** Knows every mention of every person in order, to tell whom a speaker's words mean. */
export class Resolver {
  private readonly mentions: readonly PersonMention[]
  private readonly named: Named
  /** The words of the titles of each person, in small letters. */
  private readonly offices: ReadonlyMap<PersonEntry, ReadonlySet<string>>
  private genders: ReadonlyMap<PersonEntry, Gender> | undefined

  constructor(
    private readonly words: Words,
    sentences: readonly Span[],
    utterances: readonly Utterance[],
    people: readonly PersonEntry[],
  ) {
    this.mentions = mentionsOf(people)
    this.named = { words, sentences, utterances, mentions: this.mentions }
    this.offices = new Map(
      people.map((person) => [person, new Set(person.titles.flatMap((title) => title.toLowerCase().split(' ')))]),
    )
  }

  /** The speaker with the person it means, where one fits. A `who` hangs on the words of `antecedent`, where they are known. */
  resolve(speaker: Mention, antecedent: Mention | null = null): Speaker {
    const word = speaker.text.toLowerCase()
    const gender = GENDERS.get(word)
    if (gender) return this.resolvePronoun(speaker, gender)
    const resolved = word === 'who' ? this.antecedentOf(speaker, antecedent) : this.meantBy(speaker)
    return resolved === undefined ? speaker : { ...speaker, resolved }
  }

  private resolvePronoun(speaker: Mention, gender: Gender): Speaker {
    const genderOf = (person: PersonEntry) => person.gender ?? this.told().get(person) ?? gender
    const fitting = candidatesBefore(this.named, speaker.start, (person) => genderOf(person) === gender)
    const candidates = [...new Set(fitting.map(({ person }) => person.name))]
    if (candidates.length === 0) return speaker
    const isSomebodyElse = speaksOfUnnamed(this.named, speaker.start, gender)
    return isSomebodyElse ? { ...speaker, candidates } : { ...speaker, resolved: candidates[0], candidates }
  }

  /** Asked only where somebody is met whose gender is not known. */
  private told(): ReadonlyMap<PersonEntry, Gender> {
    this.genders ??= toldGenders(this.named)
    return this.genders
  }

  /** Whom words mean that are no pronoun. */
  private meantBy(speaker: Mention): string | undefined {
    return this.namedIn(speaker) ?? this.namedBehind(speaker) ?? this.ofRole(speaker)
  }

  /** The person whose name the words hold, unless the name only belongs to somebody else: `Doe’s lawyer`. */
  private namedIn(span: Span): string | undefined {
    const { lower } = this.words
    for (let at = lastBefore(this.mentions, span.start) + 1; at < this.mentions.length; at++) {
      const mention = this.mentions[at]
      if (!mention || mention.start >= span.end) return undefined
      if (mention.start < span.start) continue
      const first = tokenAt(this.words, mention.start)
      const after = tokenAt(this.words, mention.end - 1) + 1
      const isHanging = mention.start > span.start && HANGING.has(lower[first - 1] ?? '')
      if (!isHanging && !(lower[after] === "'s" && mention.end < span.end)) return mention.person.name
    }
    return undefined
  }

  /** `the site manager, Jane Doe, said`: the name between commas behind a role. */
  private namedBehind(span: Span): string | undefined {
    const mention = this.mentions[lastBefore(this.mentions, span.end) + 1]
    const { lower } = this.words
    if (!mention || !this.isNext(span, mention) || lower[tokenAt(this.words, mention.end)] !== ',') return undefined
    return lower[tokenAt(this.words, span.end)] === ',' ? mention.person.name : undefined
  }

  /** Whom a `who` means: the name right before it, or whom the words mean that it hangs on. */
  private antecedentOf(pronoun: Span, antecedent: Mention | null): string | undefined {
    const mention = this.mentions[lastBefore(this.mentions, pronoun.start)]
    if (mention && this.isNext(mention, pronoun)) return mention.person.name
    if (!antecedent || antecedent.start >= pronoun.start) return undefined
    const before = this.mentions[lastBefore(this.mentions, antecedent.start)]
    const isApposition = before !== undefined && appositionBetween(this.words, before.end, antecedent.start)
    return this.namedIn(antecedent) ?? (isApposition ? before.person.name : this.ofRole(antecedent))
  }

  /** True when nothing but a comma, a dash or a bracket stands between. */
  private isNext(one: Span, other: Span): boolean {
    if (other.start < one.end || other.start - one.end > LONGEST_MARK) return false
    return BETWEEN.test(this.words.text.slice(one.end, other.start))
  }

  /** `the minister`: the one named last before whose titles hold the same office. */
  private ofRole(speaker: Mention): string | undefined {
    const phrase = speaker.text.toLowerCase()
    if (!phrase.startsWith('the ')) return undefined
    const office = phrase.slice(phrase.lastIndexOf(' ') + 1)
    for (let at = lastBefore(this.mentions, speaker.start); at >= 0; at--) {
      const mention = this.mentions[at]
      if (!mention || mention.end < speaker.start - REACH * 2) return undefined
      if (this.offices.get(mention.person)?.has(office)) return mention.person.name
    }
    return undefined
  }
}
