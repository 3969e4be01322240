import type { Span } from '../../text/span'

/** What a key is made of: `code` is that of an error, or the name of another kind of thing found. */
interface Keyed extends Span {
  readonly code: string
}

/** UTF-16 units that are looked at on either side of a finding for the ends of its sentence, and of the finding itself. */
const REACH = 400

const WORD = /[\p{L}\p{N}]+/gu
const FULL_STOP = '.!?…'
const CLOSING = '"\'”’»)'
const SPACE = /\s/
const ENDS = /[.!?…]["'”’»)]*$/

/**
 * What a finding is remembered by when its text moves: its kind, the words of the sentence around it and which of
 * them it marks. Marks, spaces and case do not count. The same in every version in which those words stand.
 */
export function findingKey(text: string, { code, start, end }: Keyed): string {
  const marked = text.slice(start, Math.min(end, start + REACH))
  const before = wordsOf(text.slice(sentenceStart(text, start), start))
  const after = ENDS.test(marked.trimEnd()) ? [] : wordsOf(text.slice(end, sentenceEnd(text, end)))
  return `${code}-${fingerprint([before.length, ...before, '|', ...wordsOf(marked), '|', ...after].join(' '))}`
}

/** The keys of all findings of a text, each once: where the same words stand twice, the second is counted. */
export function findingKeys(text: string, findings: readonly Keyed[]): string[] {
  const met = new Map<string, number>()
  return findings.map((finding) => {
    const key = findingKey(text, finding)
    const times = (met.get(key) ?? 0) + 1
    met.set(key, times)
    return times === 1 ? key : `${key}-${times}`
  })
}

const wordsOf = (text: string) => text.toLowerCase().match(WORD) ?? []

/** Where the sentence begins that goes on at this offset, as far as it is looked for: behind a full stop and a space, or a line break. */
function sentenceStart(text: string, offset: number): number {
  const from = Math.max(0, offset - REACH)
  for (let at = offset - 1; at >= from; at--) {
    if (text[at] === '\n') return at + 1
    if (!SPACE.test(text[at] ?? '')) continue
    let last = at - 1
    while (last >= from && CLOSING.includes(text[last] ?? ' ')) last--
    if (last >= from && FULL_STOP.includes(text[last] ?? ' ')) return at + 1
  }
  return from
}

/** Where the words of the sentence end that goes on at this offset: before its full stop, when a space follows. */
function sentenceEnd(text: string, offset: number): number {
  const to = Math.min(text.length, offset + REACH)
  for (let at = offset; at < to; at++) {
    if (text[at] === '\n') return at
    if (!FULL_STOP.includes(text[at] ?? ' ')) continue
    let next = at + 1
    while (next < to && CLOSING.includes(text[next] ?? ' ')) next++
    if (next < to && SPACE.test(text[next] ?? '')) return at
  }
  return to
}

/** 53 bits of the text, base 36. */
function fingerprint(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
