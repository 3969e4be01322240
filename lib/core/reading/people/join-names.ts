import type { Span } from '../../text/span'
import type { Words } from '../words/words'
import { appositionOf } from './apposition'
import { FEMALE_NAMES, MALE_NAMES } from './first-names'
import type { Gender, Name } from './name'
import type { PersonEntry } from './person-entry'
import { isToldAsPerson } from './told-as-person'

/** Written behind a surname and not one. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'mp'])

interface Draft {
  /** Tokens of the fullest name. */
  first: number
  after: number
  given: string | undefined
  readonly surname: string
  gender: Gender | undefined
  readonly mentions: Span[]
  readonly titles: string[]
  lastMention: number
}

/**
 * Joins names to persons: full names by first and last word, surnames to the person of that surname named last before.
 * A word alone is a person only when a title says so or somebody of that name is known. In order of first mention.
 */
export function joinNames(words: Words, names: readonly Name[]): PersonEntry[] {
  const bySurname = new Map<string, Draft[]>()
  const byGiven = new Map<string, Draft[]>()
  const drafts: Draft[] = []
  const places = placesIn(words, names)
  for (const name of names) if (isFullName(words, name, places)) addFull(words, name, drafts, bySurname, byGiven)
  for (const name of names) if (isShort(words, name)) addShort(words, name, drafts, bySurname, byGiven)
  return drafts
    .map((draft) => entryOf(words, draft))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

const surnameAt = (words: Words, { first, after }: Name): number => {
  let last = after - 1
  while (last > first && SUFFIXES.has(words.lower[last] ?? '')) last--
  return last
}
const isShort = (words: Words, name: Name) => surnameAt(words, name) === name.first

/** Words by their place in the names of a text. */
interface Places {
  /** Stand as a name alone somewhere. */
  readonly alone: ReadonlySet<string>
  /** Stand within a longer name, where a surname of several words begins: the `Van` of `Jane Van Doe`. */
  readonly inner: ReadonlySet<string>
}

function placesIn(words: Words, names: readonly Name[]): Places {
  const alone = new Set<string>()
  const inner = new Set<string>()
  for (const { first, after } of names) {
    if (after - first === 1) alone.add(words.lower[first] ?? '')
    for (let token = first + 1; token < after - 1; token++) inner.add(words.lower[token] ?? '')
  }
  return { alone, inner }
}

/** Two words or more, and a reason to think of a person: a title, a first name, a surname that comes back, an apposition, what else only persons have. */
function isFullName(words: Words, name: Name, { alone, inner }: Places): boolean {
  if (isShort(words, name)) return false
  const given = words.lower[name.first] ?? ''
  if (name.isTitled || MALE_NAMES.has(given) || FEMALE_NAMES.has(given)) return true
  if (alone.has(words.lower[surnameAt(words, name)] ?? '')) return true
  if (appositionOf(words, name.after) !== undefined) return true
  return isToldAsPerson(words, name) && !inner.has(given)
}

function addFull(
  words: Words,
  name: Name,
  drafts: Draft[],
  bySurname: Map<string, Draft[]>,
  byGiven: Map<string, Draft[]>,
) {
  const surname = words.lower[surnameAt(words, name)] ?? ''
  const given = words.lower[name.first] ?? ''
  const known = bySurname.get(surname)?.find((draft) => draft.given === given)
  const draft = known ?? newDraft(name, given, surname)
  if (!known) {
    drafts.push(draft)
    push(bySurname, surname, draft)
    push(byGiven, given, draft)
  } else if (name.after - name.first > draft.after - draft.first) {
    draft.first = name.first
    draft.after = name.after
  }
  mention(words, draft, name)
}

function addShort(
  words: Words,
  name: Name,
  drafts: Draft[],
  bySurname: Map<string, Draft[]>,
  byGiven: Map<string, Draft[]>,
) {
  const word = words.lower[name.first] ?? ''
  const known =
    nearest(
      bySurname.get(word)?.filter((draft) => fits(name, draft)),
      name.first,
    ) ?? only(byGiven.get(word)?.filter((draft) => fits(name, draft)))
  if (!known && !name.isTitled) return
  const draft = known ?? newDraft(name, undefined, word)
  if (!known) {
    drafts.push(draft)
    push(bySurname, word, draft)
  }
  mention(words, draft, name)
}

const fits = (name: Name, { gender }: Draft) => !name.gender || !gender || name.gender === gender

/** The person mentioned last before a token, or else the first of all. */
function nearest(drafts: readonly Draft[] | undefined, token: number): Draft | undefined {
  let best = drafts?.[0]
  for (const draft of drafts ?? []) {
    if (draft.lastMention < token && draft.lastMention > (best?.lastMention ?? -1)) best = draft
  }
  return best
}

const only = (drafts: readonly Draft[] | undefined) => (drafts?.length === 1 ? drafts[0] : undefined)

const newDraft = ({ first, after, gender }: Name, given: string | undefined, surname: string): Draft => ({
  first,
  after,
  given,
  surname,
  gender,
  mentions: [],
  titles: [],
  lastMention: -1,
})

function mention(words: Words, draft: Draft, name: Name) {
  draft.lastMention = name.first
  draft.gender ??= name.gender
  draft.mentions.push({ start: words.starts[name.first] ?? 0, end: words.ends[name.after - 1] ?? 0 })
  const apposition = appositionOf(words, name.after)
  if (name.titleFirst < name.first) addTitle(words, draft, name.titleFirst, name.first)
  if (apposition) addTitle(words, draft, apposition.first, apposition.after)
}

function addTitle(words: Words, { titles }: Draft, first: number, after: number) {
  const title = words.text.slice(words.starts[first], words.ends[after - 1])
  if (!titles.includes(title)) titles.push(title)
}

function entryOf(words: Words, { first, after, mentions, titles, gender, surname }: Draft): PersonEntry {
  const name = words.text.slice(words.starts[first], words.ends[after - 1])
  return { name, mentions: mentions.sort((a, b) => a.start - b.start), titles, gender, surname }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value) {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
