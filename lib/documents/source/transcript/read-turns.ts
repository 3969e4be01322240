import type { Utterance } from './cue'
import { readTime, TIME } from './read-time'
import { type Label, readLabel } from './speaker-label'

interface Line {
  readonly text: string
  readonly label?: Label
}

const STAMP = new RegExp(String.raw`[ \t]*[[(](${TIME})[\])][ \t]*`)
/** A text of which this share of paragraphs begins with a speaker is a transcript; and so many of them at least. */
const SHARE = 0.4
const FEWEST = 4

/** `Ann Roe: words` line by line. Lines without a label go on with who speaks. Expects `\n` as the only line break. */
export function readTurns(text: string): Utterance[] {
  const lines = believable(text.split('\n').map(labelled))
  const isParted = /\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(text)
  const utterances: Utterance[] = []
  let speaker: string | undefined
  let from: number | undefined
  let isOpen = false
  const add = (words: string, isTurn: boolean) => {
    // Times inside the words begin a part of their own.
    const [first = '', ...timed] = words.split(STAMP)
    let hasBegun = first.trim() !== ''
    if (hasBegun) utterances.push(utterance(first.trim(), speaker, from, isTurn))
    for (let at = 0; at < timed.length; at += 2) {
      from = readTime(timed[at] ?? '')
      const more = timed[at + 1]?.trim()
      if (more) utterances.push({ ...utterance(more, speaker, from, false), ...(hasBegun && { goesOn: true }) })
      hasBegun ||= more !== undefined && more !== ''
    }
    if (words.trim() !== '') from = undefined
  }
  for (const { text: line, label } of lines) {
    if (line.trim() === '') isOpen = false
    else if (label) {
      if (label.speaker) speaker = label.speaker
      from = label.from ?? (label.speaker ? undefined : from)
      add(label.words, label.speaker !== undefined)
      isOpen = label.words !== ''
    } else if (isOpen && isParted && speaker) {
      const open = utterances.pop()
      if (open) utterances.push({ ...open, text: `${open.text} ${line.trim()}` })
    } else {
      add(line, false)
      isOpen = true
    }
  }
  return utterances
}

const utterance = (
  text: string,
  speaker: string | undefined,
  from: number | undefined,
  isTurn: boolean,
): Utterance => ({
  text,
  ...(speaker && { speaker }),
  ...(from !== undefined && { from }),
  ...(isTurn && { isTurn }),
})

function labelled(text: string): Line {
  const label = readLabel(text)
  return label ? { text, label } : { text }
}

/** Where labels repeat, a word that stands once before a colon is none: `Remember: we will win.` */
function believable(lines: readonly Line[]): Line[] {
  const times = countSpeakers(lines)
  const repeats = [...times.values()].some((count) => count > 1)
  return lines.map((line) => {
    const { speaker, from } = line.label ?? {}
    if (!speaker || from !== undefined || !repeats || (times.get(speaker) ?? 0) > 1) return line
    const isName = speaker.includes(' ') || speaker === speaker.toUpperCase()
    return isName ? line : { text: line.text }
  })
}

/** The labels of lines, where they are believed. */
export const labelsOf = (lines: readonly string[]): readonly (Label | undefined)[] =>
  believable(lines.map(labelled)).map(({ label }) => label)

function countSpeakers(lines: readonly Line[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { label } of lines) {
    if (label?.speaker) times.set(label.speaker, (times.get(label.speaker) ?? 0) + 1)
  }
  return times
}

/** True for a text that is one line after another of who says what. */
export function isTranscript(text: string): boolean {
  const lines = believable(text.split('\n').map(labelled)).filter((line) => line.text.trim() !== '')
  const spoken = lines.filter(({ label }) => label?.speaker !== undefined)
  const paragraphs = /\n[^\S\n]*\n/.test(text.trim()) ? text.trim().split(/\n[^\S\n]*\n\s*/).length : lines.length
  const repeats = [...countSpeakers(lines).values()].some((count) => count > 1)
  return repeats && spoken.length >= FEWEST && spoken.length >= SHARE * paragraphs
}
