import type { Speaker } from '../reading'
import type { Material } from './check'

/** Quotes before one without speaker among which its speaker is sought. */
const REACH = 2
/** UTF-16 units of a speaker that are looked at. */
const NAME_LENGTH = 80
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who'])

/** Who is credited with a quote, or else with the one before it; undefined for a pronoun that is not resolved. */
export function speakerNear({ quotes }: Material, quote: number): Speaker | undefined {
  for (let at = quote; at >= 0 && at >= quote - REACH; at--) {
    const speaker = quotes[at]?.speaker
    if (speaker) return speaker.resolved || !PRONOUNS.has(speaker.text.toLowerCase()) ? speaker : undefined
  }
  return undefined
}

/** True when two speakers bear names, and the last of one is not in the other. A role may be anyone's. */
export function areOthers(one: Speaker, other: Speaker): boolean {
  const [names, otherNames] = [one, other].map(namesOf)
  if (!names?.length || !otherNames?.length) return false
  return !names.includes(otherNames.at(-1) ?? '') && !otherNames.includes(names.at(-1) ?? '')
}

const NAME = /\p{Lu}[\p{L}\p{N}'’-]*/gu
const LAST_NAME = /\p{Lu}[\p{L}\p{N}'’-]*\P{L}*$/u

/** The capitalised words of a speaker who is called by name, not `the Florida senator`. */
function namesOf({ resolved, text }: Speaker): string[] {
  const words = (resolved ?? text).slice(-NAME_LENGTH)
  return LAST_NAME.test(words) ? (words.match(NAME) ?? []) : []
}
