import type { Span } from '../../text/span'
import { byPosition } from '../../text/span'

/** In round or square brackets, and nobody’s words: `(APPLAUSE)`, `[laughs]`, `(inaudible 00:12:31)`. */
const NOISES = new Set(
  `applause applauds laughter laughs laughing laugh chuckles chuckling cheers cheering cheer crosstalk inaudible
  unintelligible indiscernible booing boos music chanting gavel mumbling sighs phonetic ph sic silence pause pauses
  off-mic videotape interruption whistling ringing rings applauding crying coughs coughing`
    .trim()
    .split(/\s+/),
)
/** Numbers of notes: `[12]`, and raised figures behind a mark. */
const NOTE_NUMBER = /\[\d{1,3}\]|(?<=[.,;:!?”"’)])[⁰¹²³⁴-⁹]{1,3}/g
/** What stands beside the name of a noise. */
const BESIDE = new Set(
  `and the a from in of at audience crowd background brief loud more bell bells off mic time members speakers all long
  continued ends begins`
    .trim()
    .split(/\s+/),
)
const IN_BRACKETS = /[([]([\p{L}\d' ,.:&-]{2,60})[)\]]/gu
const TAG = /<\/?(?:br|p|i|b|u|em|strong|span|font|v|c|ruby|rt|lang)(?:[ .\d][^<>\n]{0,120})?\s*\/?>/gi
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`
/** `[00:12:31]`, `(0:45)` anywhere; `00:12:31` and `0:45 –` where a line begins. */
const STAMP = new RegExp(String.raw`[[(]${TIME}(?:\s*[-–>]+\s*${TIME})?[\])]`, 'g')
const STAMP_AT_LINE =
  /^[ \t]*\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?(?=\s|$)|^[ \t]*\d{1,2}:\d{2}(?=[ \t]*(?:[-–|]|$|\p{Lu}[\p{L}.' -]{0,40}:))/gmu
/** The head of a caption file, and of each of its captions: a number or name, then the times. */
const CAPTION_HEAD = /^(?:[^\n]{0,80}\n)?[ \t]*\d{1,2}:[\d:.,]{4,12}[ \t]*-->[^\n]*/gm
const CAPTION_FILE = /^\ufeff?WEBVTT[^\n]*|^(?:NOTE|STYLE|REGION)\b[^\n]*(?:\n[^\n]+){0,50}/gm

/** What stands in a transcript and was not said: noises, tags, timestamps, the heads of captions. In order, not overlapping. */
export function findUnspoken(text: string): Span[] {
  const found: Span[] = []
  const add = (start: number, end: number) => end > start && found.push({ start, end })
  if (text.includes('-->')) {
    for (const { 0: head, index } of text.matchAll(CAPTION_HEAD)) add(headStart(head, index), index + head.length)
    if (/^\ufeff?WEBVTT/.test(text))
      for (const { 0: all, index } of text.matchAll(CAPTION_FILE)) add(index, index + all.length)
  }
  for (const { 0: all, 1: inner = '', index } of text.matchAll(IN_BRACKETS)) {
    if (isNoise(inner)) add(index, index + all.length)
  }
  for (const pattern of [TAG, NOTE_NUMBER, STAMP, STAMP_AT_LINE]) {
    for (const { 0: all, index } of text.matchAll(pattern)) add(index, index + all.length)
  }
  return joined(found)
}

/** The line above the times belongs to the head when it is a number or stands behind an empty line. */
function headStart(head: string, index: number): number {
  const [above = ''] = head.split('\n')
  const isHead = above.includes('-->') || /^\s*\d+\s*$/.test(above) || above.trim() === ''
  return isHead ? index : index + above.length
}

/** True for words in brackets that tell what is heard, and nothing else. In capitals one such word is enough. */
export function isNoise(words: string): boolean {
  const all = words
    .toLowerCase()
    .split(/[\s,.:&]+/)
    .filter(Boolean)
  const isLoud = words === words.toUpperCase()
  return (
    all.some((word) => NOISES.has(word)) &&
    (isLoud || all.every((word) => NOISES.has(word) || BESIDE.has(word) || /^\d+$/.test(word)))
  )
}

/** Sorted, with what touches or overlaps as one. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort(byPosition)) {
    const last = result.at(-1)
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}
