import type { Cue, Utterance } from './cue'
import { readLabel } from './speaker-label'

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  quot: '"',
  apos: '’',
}
const VOICE = /^<v(?:\.[^\s>]{1,40})?[ \t]+([^<>\n]{1,80})>/
/** Formatting, times inside a caption, and where it stands on the screen. */
const TAGS = /<\/?(?:[a-z][^<>\n]{0,120}|\d[\d:.]{4,12})?>|\{\\[^{}\n]{1,60}\}/gi
const NEW_VOICE = /^(?:>>+|[-–—])[ \t]*/

/** The words of captions, with who says them: by a voice tag, a label, or a sign that somebody else begins. */
export function readSpoken(cues: readonly Cue[]): Utterance[] {
  const utterances: Utterance[] = []
  let speaker: string | undefined
  let shown: readonly string[] = []
  for (const { from, to, lines } of cues) {
    const isDialogue = lines.filter((line) => /^[-–—]/.test(line.trim())).length > 1
    let open: { text: string; speaker?: string; isTurn?: boolean } | undefined
    const close = () => {
      if (open && open.text !== '') utterances.push({ ...open, from, to })
      open = undefined
    }
    for (const line of newLines(shown, lines)) {
      const { voice, words } = voiceOf(line)
      const said = voice ? { name: voice, words, isNew: false } : namedIn(words, isDialogue)
      if (said.name !== undefined || said.isNew) {
        close()
        const isTurn = said.name !== speaker || said.isNew
        speaker = said.name
        open = { text: said.words, ...(speaker && { speaker }), ...(isTurn && { isTurn }) }
      } else if (open) open.text = `${open.text} ${said.words}`.trim()
      else open = { text: said.words, ...(speaker && { speaker }) }
    }
    close()
    shown = lines
  }
  return utterances
}

/** Captions that roll up show the last lines of the one before again. */
function newLines(shown: readonly string[], lines: readonly string[]): readonly string[] {
  const plain = (all: readonly string[]) => all.map((line) => voiceOf(line).words)
  const [before, now] = [plain(shown), plain(lines)]
  for (let count = Math.min(before.length, now.length); count > 0; count--) {
    const repeated = before.slice(-count)
    const isLong = repeated.join(' ').split(' ').length > 2
    if (isLong && repeated.every((line, index) => line === now[index])) return lines.slice(count)
  }
  return lines
}

function voiceOf(line: string): { readonly voice?: string; readonly words: string } {
  const voice = VOICE.exec(line.trim())?.[1]?.trim()
  const words = line
    .replace(TAGS, '')
    .replace(/&(\w{2,4});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
  return voice ? { voice: voice.replace(/&amp;/g, '&'), words } : { words }
}

function namedIn(words: string, isDialogue: boolean): { name?: string; words: string; isNew?: boolean } {
  const label = readLabel(words)
  if (label?.speaker) return { name: label.speaker, words: label.words }
  const isNew = words.startsWith('>>') || (isDialogue && NEW_VOICE.test(words))
  return isNew ? { words: words.replace(NEW_VOICE, ''), isNew } : { words }
}
