import type { Span } from '../../text/span'
import type { Gender } from '../people/name'
import type { PersonEntry } from '../people/person-entry'
import { FEMALE_ROLES, MALE_ROLES } from '../people/titles'
import { SMALL, tokenAt, type Words } from '../words/words'
import { lastBefore } from './last-before'
import type { PersonMention } from './person-mentions'
import type { Utterance } from './utterance'

/** Where persons are named, and what else tells whom a pronoun can mean; every list in reading order. */
export interface Named {
  readonly words: Words
  readonly sentences: readonly Span[]
  readonly utterances: readonly Utterance[]
  readonly mentions: readonly PersonMention[]
}

/** A pronoun means somebody named at most so many UTF-16 units before. */
export const REACH = 1500

const UNNAMED: Readonly<Record<Gender, ReadonlySet<string>>> = {
  female: new Set([...FEMALE_ROLES, 'woman', 'girl']),
  male: new Set([...MALE_ROLES, 'man', 'boy']),
}

/**
 * The mentions of all of whom `fits` is true before a pronoun, one for each, the likeliest first: those of the nearest
 * sentence before those further away, and in one sentence its subject, named first. Who is named within quotations is
 * not spoken of. No further sentence is looked at once `most` are found.
 */
export function candidatesBefore(
  { sentences, utterances, mentions }: Named,
  offset: number,
  fits: (person: PersonEntry) => boolean,
  most = Number.POSITIVE_INFINITY,
): PersonMention[] {
  const found: PersonMention[] = []
  const isNew = ({ person, start }: PersonMention) => {
    if (found.some((other) => other.person === person) || !fits(person)) return false
    const utterance = utterances[lastBefore(utterances, start) + 1]
    return !utterance || utterance.start > start
  }
  for (let at = lastBefore(mentions, offset); at >= 0 && found.length < most; ) {
    const mention = mentions[at]
    if (!mention || mention.end < offset - REACH) break
    const sentence = sentences[lastBefore(sentences, mention.start) + 1]
    let first = at
    while (first > 0 && (mentions[first - 1]?.start ?? -1) >= (sentence?.start ?? mention.start)) first--
    for (let inside = first; inside <= at; inside++) {
      const one = mentions[inside]
      if (one && isNew(one)) found.push(one)
    }
    at = first - 1
  }
  return found
}

/** True when somebody of this gender is spoken of without a name behind the last name: `Doe’s spokeswoman declined`. */
export function speaksOfUnnamed({ words, mentions }: Named, offset: number, gender: Gender): boolean {
  const last = mentions[lastBefore(mentions, offset)]
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
