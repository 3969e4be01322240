import type { Speaker } from '@/lib/core/reading/reading'
import { TITLES } from '@/lib/core/text/segment-rules/words'
import { overlaps } from '@/lib/core/text/span'
import type { GoldSpeaker } from './rows'

const OFFICES = new Set(['president', 'sir', 'lady', 'lord', 'judge', 'secretary', 'senator', 'governor', 'the'])
/** Words that end a name and open what is said about it. */
const BEHIND_NAME = new Set(['of', 'for', 'from', 'at', 'in', 'on', 'to', 'with', 'and', 'who', 'which', 'whose'])
const WORD = /\p{L}[\p{L}\p{N}’'.-]*|\p{N}+/gu

/** The word that tells whom a mention is about, in lower case: the last name of `Mayor Jane Doe of Reno`, the noun of `a spokesman`. */
export function headWord(mention: string): string {
  const [name = ''] = mention.split(/[,(]/, 1)
  const words = (name.match(WORD) ?? []).map((word) => word.replace(/['’]s$|[.'’]+$/g, ''))
  const end = words.findIndex((word, index) => index > 0 && BEHIND_NAME.has(word))
  const phrase = end < 0 ? words : words.slice(0, end)
  return (phrase.findLast(isName) ?? phrase.at(-1) ?? '').toLowerCase()
}

function isName(word: string): boolean {
  const small = word.toLowerCase()
  return word !== small && !TITLES.has(small) && !OFFICES.has(small) && !/^[js]r$/.test(small)
}

/** True when the same mention was found, or another one of the same person; a pronoun may be told by whom it means. */
export function isSameSpeaker(found: Speaker | null, there: GoldSpeaker): boolean {
  if (!found) return false
  if (overlaps(found, there)) return true
  const head = headWord(found.text)
  if (!there.pronoun) return head === headWord(there.text)
  if (there.resolved !== undefined && headWord(there.resolved) === head) return true
  return found.text.toLowerCase() === there.text.toLowerCase()
}
