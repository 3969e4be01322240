import type { Speaker } from '../reading'
import type { Material } from './check'

/** Quotes before one without speaker among which its speaker is sought. */
const REACH = 2
/** UTF-16 units of a name that are looked at. */
const NAME_LENGTH = 80
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who'])

/** Who is credited with a quote, or else with the one before it; undefined for a pronoun, which may mean somebody else. */
export function speakerNear({ quotes }: Material, quote: number): Speaker | undefined {
  for (let at = quote; at >= 0 && at >= quote - REACH; at--) {
    const speaker = quotes[at]?.speaker
    if (speaker) return PRONOUNS.has(speaker.text.toLowerCase()) ? undefined : speaker
  }
  return undefined
}

/** True for two people known by name, when the last name of one is not in the other. A role may be anyone’s. */
export function areOthers(one: string | undefined, other: string | undefined): boolean {
  const [names, otherNames] = [namesIn(one), namesIn(other)]
  if (names.length === 0 || otherNames.length === 0) return false
  return !names.includes(otherNames.at(-1) ?? '') && !otherNames.includes(names.at(-1) ?? '')
}

const NAME = /\p{Lu}[\p{L}\p{N}'’-]*/gu

const namesIn = (name = ''): readonly string[] => name.slice(-NAME_LENGTH).match(NAME) ?? []
