import type { Cue } from './cue'
import { readTime, TIME } from './read-time'

const TIMES = new RegExp(String.raw`^[ \t]*(${TIME})[ \t]*-->[ \t]*(${TIME})(?:[ \t].*)?$`)
/** Parts of a WebVTT file that nobody says, up to the next empty line. */
const ASIDE = /^(?:NOTE|STYLE|REGION)(?:[ \t].*)?$/
const HEAD = /^\ufeff?WEBVTT(?:[ \t].*)?$/

export interface Captions {
  readonly cues: readonly Cue[]
  /** As the head of the file says. */
  readonly language?: string
}

export const isCaptionFile = (text: string) =>
  HEAD.test(text.split('\n', 1)[0]?.trimEnd() ?? '') ||
  text
    .slice(0, 4_000)
    .split('\n')
    .some((line) => TIMES.test(line.trimEnd()))

/**
 * Reads captions, SubRip (.srt) or WebVTT (.vtt). Forgiving as players are: numbers may be missing or wrong, and empty lines
 * missing or too many. Expects `\n` as the only line break.
 */
export function readCaptions(text: string): Captions {
  const lines = text.split('\n')
  const cues: { from: number; to: number; lines: string[] }[] = []
  let language: string | undefined
  let isAside = false
  for (const [index, line] of lines.entries()) {
    const times = line.includes('-->') ? TIMES.exec(line.trimEnd()) : null
    if (times) {
      const from = readTime(times[1] ?? '')
      dropName(cues.at(-1)?.lines, lines[index - 2], cues.length + 1)
      cues.push({ from, to: Math.max(from, readTime(times[2] ?? '')), lines: [] })
      isAside = false
    } else if (line.trim() === '') {
      isAside = false
      cues.at(-1)?.lines.push('')
    } else if (ASIDE.test(line) && (lines[index - 1] ?? '').trim() === '') isAside = true
    else if (cues.length === 0) language ??= /^Language:\s*([\w-]{2,20})/i.exec(line)?.[1]
    else if (!isAside) cues.at(-1)?.lines.push(line.trim())
  }
  const filled = cues.map((cue) => ({ ...cue, lines: cue.lines.filter((line) => line !== '') }))
  return { cues: filled, ...(language && { language }) }
}

/**
 * The name of a caption stands between an empty line and its times. Its number may also stand elsewhere above them, when it
 * counts the captions.
 */
function dropName(above: string[] | undefined, lineBefore: string | undefined, number: number) {
  const at = above?.findLastIndex((line) => line !== '') ?? -1
  const name = above?.[at]
  if (!above || !name) return
  const isRightAbove = at === above.length - 1
  const counts = /^\d+$/.test(name) && [number, number - 1].includes(Number(name))
  if (counts || (isRightAbove && (lineBefore ?? '').trim() === '')) above.splice(at)
}
