import type { z } from 'zod'
import type { Actor } from '../../core/review/actor'
import { allow } from '../../core/review/permissions'
import { type PartWindow, partAt, windowAround, windowBefore, windowFrom } from '../../core/source/part-window'
import type { SourceText } from '../../core/source/source-text'
import { findHits } from '../../core/text/find-hits'
import { overlaps, type Span } from '../../core/text/span'
import { database } from '../../data/client'
import { contentOf } from '../../data/source-contents'
import { findSource } from '../../data/sources'
import type * as schemas from '../../schemas/source-words'
import type { SourceWindowView } from '../../schemas/source-words'

/** Some parts of a long source. One without words has none. */
export async function readSourceParts(
  actor: Actor,
  { sourceId, from, before, at = 0 }: z.output<typeof schemas.readSourceParts.input>,
): Promise<SourceWindowView> {
  const source = await wordsOf(actor, sourceId)
  if (from !== undefined) return windowView(windowFrom(source, Math.min(from, source.parts.length)))
  return windowView(before === undefined ? windowAround(source, at) : windowBefore(source, before))
}

const NOWHERE: Span = { start: 0, end: 0 }
/** More than this nobody walks through. */
const MOST_HITS = 1000

/** Where words stand in a source. */
export async function findInSource(
  actor: Actor,
  { sourceId, q }: z.output<typeof schemas.findInSource.input>,
): Promise<z.input<typeof schemas.findInSource.reply>> {
  const { text, parts } = await wordsOf(actor, sourceId)
  // Between its parts stand names and spaces, which cannot be shown as a place.
  const isShown = (hit: Span) => overlaps(hit, parts[partAt(parts, hit.start)] ?? NOWHERE)
  const hits = findHits(text, q).filter(isShown)
  return { items: hits.slice(0, MOST_HITS).map((hit) => ({ ...hit })), total: hits.length }
}

async function wordsOf(actor: Actor, sourceId: string): Promise<SourceText> {
  allow(actor, 'source:read')
  const { read } = database()
  const stored = await contentOf(read, await findSource(read, actor, sourceId))
  return stored?.content ?? { text: '', parts: [] }
}

export const windowView = (window: PartWindow): SourceWindowView => ({
  ...window,
  parts: window.parts.map((part) => ({ ...part })),
})
