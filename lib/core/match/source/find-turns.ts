import type { Span } from '../../text/span'
import type { Words } from '../result'

/** From here on this person speaks, until the next turn. */
export interface Turn {
  readonly speaker: Words
  /** The label with its colon, which is not spoken. */
  readonly label: Span
}

const NAME_PART = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]*|de|da|del|van|von|der|den|of|the|and|al|el|bin|la|le)`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’-]*(?:[ \t]${NAME_PART}){0,5}`
const STAMP = String.raw`(?:[[(]?\d{1,2}:[\d:.,]{2,9}[\])]?[ \t]*[-–]?[ \t]*)?`
/** `NAME:`, `Jane Poe (D-Ohio):`, `>> POE:`, behind a timestamp or not. */
const AT_LINE = new RegExp(
  String.raw`^[ \t]*${STAMP}(?:>>[ \t]*)?[-–]?[ \t]*(${NAME})(?:[ \t]*[([][^()[\]\n]{1,40}[)\]])?[ \t]*:(?=\s|$)`,
  'gmu',
)
/** Only names in capitals, as in a transcript that was poured into one paragraph. */
const IN_LINE = /(?<=[.?!…"”)\]–-]\s)(\p{Lu}[\p{Lu}.'’-]+(?:[ ]\p{Lu}[\p{Lu}.'’-]*){0,3}):(?=\s)/gu
const VOICE = /<v(?:\.[^\s>]{1,40})?[ \t]([^<>\n]{1,80})>/g
/** Heads of fields and files, which speak no words. */
const NO_SPEAKERS = new Set(
  'note date time place subject from to cc re title source url language kind style region correction update'.split(' '),
)

/**
 * Who speaks from where on, by the labels of a transcript. One label alone counts only in capitals or as a full name:
 * `Remember: we will win.` is a sentence.
 */
export function findTurns(text: string): Turn[] {
  if (!text.includes(':') && !text.includes('<v')) return []
  const voices = [...text.matchAll(VOICE)].map((found) => turnOf(found, found[1] ?? ''))
  const atLine = [...text.matchAll(AT_LINE)].filter(isSpeaker).map((found) => turnOf(found, found[1] ?? ''))
  const inLine = [...text.matchAll(IN_LINE)].filter(isSpeaker).map((found) => turnOf(found, found[1] ?? ''))
  const turns = [...voices, ...credible(atLine), ...repeated(inLine, atLine)]
  turns.sort((a, b) => a.label.start - b.label.start)
  return turns.filter((turn, index) => turn.label.start >= (turns[index - 1]?.label.end ?? 0))
}

const isSpeaker = (found: RegExpMatchArray) => !NO_SPEAKERS.has((found[1] ?? '').toLowerCase())

function turnOf(found: RegExpMatchArray, name: string): Turn {
  const from = found.index ?? 0
  const start = from + found[0].indexOf(name)
  return {
    speaker: { start, end: start + name.length, text: name },
    label: { start, end: from + found[0].length },
  }
}

function credible(turns: readonly Turn[]): readonly Turn[] {
  const [only] = turns
  if (turns.length !== 1 || !only) return turns
  const name = only.speaker.text
  return (name.length > 1 && name === name.toUpperCase()) || name.includes(' ') ? turns : []
}

/** Inside a line only who is named so twice, there or where a line begins. */
function repeated(turns: readonly Turn[], atLine: readonly Turn[]): Turn[] {
  const times = new Map<string, number>()
  for (const { speaker } of [...turns, ...atLine]) times.set(speaker.text, (times.get(speaker.text) ?? 0) + 1)
  return turns.filter(({ speaker }) => (times.get(speaker.text) ?? 0) > 1)
}
