import type { Attribution } from '../attribution/attribution'
import type { Finding } from '../reading'
import { tokensOf, WORD, type Words } from '../words/words'
import type { Check, Material } from './check'
import { excerpt } from './excerpt'
import { type Named, namedIn, personNamed } from './named'
import { report } from './report'
import { indexAfter } from './span-at'
import { areOthers } from './speaker-near'
import { wordList } from './word-list'

/** A6: an attribution that seems to belong to other words: it tells who was spoken to of the wrong event, or it is the second one. */
export const misplacedAttribution: Check = (material) => [
  ...material.attributions.flatMap((attribution) => talksWithPress(material.words, attribution) ?? []),
  ...creditedTwice(material),
]

const BEHIND = wordList('after before during following amid since')
const TALKS = wordList('talks negotiations discussions consultations summit deliberations hearing')
const TO = wordList('with to')
const PRESS = wordList('reporters journalists press media correspondents')
/** Tokens behind the cue among which the event stands, and behind the event among which the press does. */
const REACH = 10
const NEAR = 3
/** Between an attribution and its quotation on either side: no sentence ends there. */
const LEADS_IN = /^[:,]? ?$/
const GOES_ON = /^,\S ?$/
/** UTF-16 units that are looked at for it. */
const GAP = 4

/** `she said after four hours of talks with reporters`: the reporters were told, the talks were with others. */
function talksWithPress(words: Words, { span, cue }: Attribution): Finding | undefined {
  const [, after] = tokensOf(words, cue)
  const from = Math.max(after, 0)
  const preposition = find(words, BEHIND, from, from + NEAR)
  const talks = preposition < 0 ? -1 : find(words, TALKS, preposition + 1, preposition + REACH)
  const to = talks < 0 ? -1 : find(words, TO, talks + 1, talks + 2)
  const press = to < 0 ? -1 : find(words, PRESS, to + 1, to + NEAR)
  if (press < 0) return undefined
  const whole = { start: span.start, end: words.ends[press] ?? span.end }
  const event = { start: words.starts[talks] ?? 0, end: whole.end }
  const [all, part] = [whole, event].map(({ start, end }) => words.text.slice(start, end))
  return report(
    'A6',
    whole,
    `“${all}” says that the press was in the ${part?.split(' ')[0]}: “${part}” seems to belong to the verb.`,
    [event],
  )
}

/** Index of the first word of the list among the tokens `[first, after)` before the sentence breaks off; -1 when there is none. */
function find(words: Words, list: ReadonlySet<string>, first: number, after: number): number {
  for (let at = first; at < Math.min(after, words.count); at++) {
    if (list.has(words.lower[at] ?? '')) return at
    if (words.kinds[at] !== WORD && words.lower[at] !== ',') return -1
  }
  return -1
}

/** `Poe said: “…,” Roe added`: one quotation with an attribution on either side, by two speakers. */
function creditedTwice(material: Material): Finding[] {
  const { document, attributed, attributions, outermost, people } = material
  let named: readonly Named[] | undefined
  return outermost.flatMap((quotation) => {
    const next = indexAfter(attributed, quotation.start)
    const [before, behind] = [attributions[next - 1], attributions[next]]
    if (!before?.speaker || !behind?.speaker) return []
    if (before.span.end < quotation.start - GAP || behind.span.start > quotation.end + GAP) return []
    const leadsIn = LEADS_IN.test(document.text.slice(before.span.end, quotation.start))
    const goesOn = GOES_ON.test(document.text.slice(quotation.end - 2, behind.span.start))
    if (!leadsIn || !goesOn) return []
    named ??= namedIn(people)
    if (!areOthers(personNamed(named, before.speaker)?.name, personNamed(named, behind.speaker)?.name)) return []
    const words = excerpt(document.text, quotation)
    const message = `${words} has two attributions, to ${before.speaker.text} and to ${behind.speaker.text}.`
    return [report('A6', behind.span, message, [before.span, quotation])]
  })
}
