import type { Span } from '../../text/span'
import type { Gender } from '../people/name'
import type { PersonEntry } from '../people/person-entry'
import { FEMALE_ROLES, MALE_ROLES } from '../people/titles'
import type { Mention, Speaker } from '../reading'
import { SMALL, tokenAt, type Words } from '../words/words'
import { lastBefore } from './last-before'
import type { Utterance } from './utterance'

/** A pronoun means somebody named at most so many UTF-16 units before. */
const REACH = 1500
const ANTECEDENT_REACH = 160
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'his', 'him'].map((word) => [word, 'male'] as const),
  ...['she', 'her'].map((word) => [word, 'female'] as const),
])
/** Behind one of these a name only belongs to the speaker: `a spokesman for Doe`. */
const HANGING = new Set('for of to with from by at in under against about'.split(' '))

const UNNAMED: Readonly<Record<Gender, ReadonlySet<string>>> = {
  female: new Set([...FEMALE_ROLES, 'woman', 'girl']),
  male: new Set([...MALE_ROLES, 'man', 'boy']),
}

interface PersonMention extends Span {
  readonly person: PersonEntry
}

/** Knows every mention of every person in order, to tell whom a speaker's words mean. */
export class Resolver {
  private readonly mentions: readonly PersonMention[]
  /** The words of the titles of each person, in small letters. */
  private readonly offices: ReadonlyMap<PersonEntry, ReadonlySet<string>>

  constructor(
    private readonly words: Words,
    private readonly sentences: readonly Span[],
    private readonly utterances: readonly Utterance[],
    people: readonly PersonEntry[],
  ) {
    this.mentions = people
      .flatMap((person) => person.mentions.map(({ start, end }) => ({ start, end, person })))
      .sort((a, b) => a.start - b.start)
    this.offices = new Map(
      people.map((person) => [person, new Set(person.titles.flatMap((title) => title.toLowerCase().split(' ')))]),
    )
  }

  /** The speaker with the person it means, where one fits. */
  resolve(speaker: Mention): Speaker {
    const word = speaker.text.toLowerCase()
    const gender = GENDERS.get(word)
    if (gender) {
      const candidates = this.namedBefore(speaker.start, gender)
      if (candidates.length === 0) return speaker
      const isSomebodyElse = this.speaksOfUnnamed(speaker.start, gender)
      return isSomebodyElse ? { ...speaker, candidates } : { ...speaker, resolved: candidates[0], candidates }
    }
    const resolved = word === 'who' ? this.antecedentOf(speaker) : (this.namedIn(speaker) ?? this.ofRole(word, speaker))
    return resolved === undefined ? speaker : { ...speaker, resolved }
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

  private antecedentOf(pronoun: Span): string | undefined {
    const mention = this.mentions[lastBefore(this.mentions, pronoun.start)]
    return mention && mention.end > pronoun.start - ANTECEDENT_REACH ? mention.person.name : undefined
  }

  /** `the minister`: the one named last before whose titles hold the same office. */
  private ofRole(phrase: string, speaker: Span): string | undefined {
    if (!phrase.startsWith('the ')) return undefined
    const office = phrase.slice(phrase.lastIndexOf(' ') + 1)
    for (let at = lastBefore(this.mentions, speaker.start); at >= 0; at--) {
      const mention = this.mentions[at]
      if (!mention || mention.end < speaker.start - REACH * 2) return undefined
      if (this.offices.get(mention.person)?.has(office)) return mention.person.name
    }
    return undefined
  }

  /**
   * Names of all whom a pronoun of this gender can mean, the likeliest first: those of the nearest sentence before those
   * further away, and in one sentence its subject, named first. Who is named within quotations is not spoken of.
   */
  private namedBefore(offset: number, gender: Gender): string[] {
    const names: string[] = []
    const last = lastBefore(this.mentions, offset)
    for (let at = last; at >= 0; ) {
      const mention = this.mentions[at]
      if (!mention || mention.end < offset - REACH) break
      const sentence = this.sentences[lastBefore(this.sentences, mention.start) + 1]
      let first = at
      while (first > 0 && (this.mentions[first - 1]?.start ?? -1) >= (sentence?.start ?? mention.start)) first--
      for (let inside = first; inside <= at; inside++) this.addCandidate(names, this.mentions[inside], gender)
      at = first - 1
    }
    return names
  }

  /** True when somebody of this gender is spoken of without a name behind the last name: `Doe’s spokeswoman declined`. */
  private speaksOfUnnamed(offset: number, gender: Gender): boolean {
    const { words } = this
    const last = this.mentions[lastBefore(this.mentions, offset)]
    const after = tokenAt(words, offset)
    for (let token = tokenAt(words, Math.max(last?.end ?? 0, offset - REACH)); token < after; token++) {
      const word = words.lower[token] ?? ''
      if (!UNNAMED[gender].has(word) || words.shapes[token] !== SMALL) continue
      const isTitle = words.shapes[token + 1] !== SMALL || words.lower[token + 1] === ','
      const isApposition =
        last !== undefined && words.text.startsWith(', ', last.end) && (words.starts[token] ?? 0) < last.end + 60
      if (!isTitle && !isApposition) return true
    }
    return false
  }

  private addCandidate(names: string[], mention: PersonMention | undefined, gender: Gender) {
    if (!mention || names.includes(mention.person.name)) return
    if (mention.person.gender !== undefined && mention.person.gender !== gender) return
    const utterance = this.utterances[lastBefore(this.utterances, mention.start) + 1]
    if (utterance && utterance.start <= mention.start) return
    names.push(mention.person.name)
  }
}
