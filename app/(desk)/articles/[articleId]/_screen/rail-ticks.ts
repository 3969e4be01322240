import type { Status } from '@/lib/core/review/vocabulary'

/** One line of the rail: a sentence, or as many as must share it in a long article. Pixels from its top. */
export interface Tick {
  readonly top: number
  readonly height: number
  /** Index of the first sentence of it. */
  readonly index: number
  readonly status: Status
  readonly hasError: boolean
  /** The program proposes an error there. */
  readonly hasFinding: boolean
}

/** Where a tick must say one thing for several sentences, what wants attention most speaks for all. */
const URGENCY: readonly Status[] = ['verified', 'no-claim', 'unreviewed', 'checking', 'needs-source', 'disputed']

const MOST_PITCH = 14
const PAUSE = 0.7

/**
 * The height at which each sentence stands on the rail: evenly, with a pause between paragraphs, never further apart
 * than they would be in a short story. `blocks` counts the sentences of each block; answers one top per sentence and the
 * pitch between two.
 */
export function railPlaces(blocks: readonly number[], height: number): { tops: number[]; pitch: number } {
  const sentences = blocks.reduce((sum, count) => sum + count, 0)
  const units = sentences + PAUSE * Math.max(blocks.length - 1, 0)
  const pitch = units === 0 ? 0 : Math.min(MOST_PITCH, height / units)
  const tops: number[] = []
  let at = 0
  for (const count of blocks) {
    for (let index = 0; index < count; index++) tops.push((at + index) * pitch)
    at += count + PAUSE
  }
  return { tops, pitch }
}

/** Ticks to draw: sentences that would fall on the same pixel are one. */
export function railTicks(
  places: { readonly tops: readonly number[]; readonly pitch: number },
  sentences: readonly Pick<Tick, 'status' | 'hasError' | 'hasFinding'>[],
): Tick[] {
  const height = Math.max(1, places.pitch)
  const ticks: Tick[] = []
  for (const [index, { status, hasError, hasFinding }] of sentences.entries()) {
    const top = places.tops[index] ?? 0
    const last = ticks.at(-1)
    if (last && top < last.top + 1) {
      const isMoreUrgent = URGENCY.indexOf(status) > URGENCY.indexOf(last.status)
      ticks[ticks.length - 1] = {
        ...last,
        status: isMoreUrgent ? status : last.status,
        hasError: last.hasError || hasError,
        hasFinding: last.hasFinding || hasFinding,
      }
    } else ticks.push({ top, height, index, status, hasError, hasFinding })
  }
  return ticks
}

/** The sentence nearest to a height on the rail. Tops are sorted, so the first that is further away than the last ends it. */
export function sentenceAt(tops: readonly number[], pitch: number, y: number): number {
  const distance = (index: number) => Math.abs((tops[index] ?? 0) + pitch / 2 - y)
  let nearest = 0
  while (nearest + 1 < tops.length && distance(nearest + 1) < distance(nearest)) nearest++
  return nearest
}
