import type { ArticleMeta } from './article-meta'
import type { LooseBlock } from './document'
import { cutAtWord } from './recognise-steps/cut-at-word'
import type { Draft, Step } from './recognise-steps/draft'
import { findByline } from './recognise-steps/find-byline'
import { findDate } from './recognise-steps/find-date'
import { findDateline } from './recognise-steps/find-dateline'
import { findHeadline } from './recognise-steps/find-headline'
import { findStandfirst } from './recognise-steps/find-standfirst'
import { partHeadline } from './recognise-steps/part-headline'
import { partLines } from './recognise-steps/part-lines'
import { readLabels } from './recognise-steps/read-labels'
import { takeMarked } from './recognise-steps/take-marked'
import { titleFrom } from './recognise-steps/title'
import { MOST_TITLE } from './title-length'

/** Taken in this order: what is sure goes first, so that the guesses about headline and standfirst see what is left. */
const STEPS: readonly Step[] = [
  partLines,
  findDate,
  readLabels,
  partHeadline,
  findByline,
  findDateline,
  findHeadline,
  findStandfirst,
]

/**
 * Tells the furniture of an article from its words: headline, standfirst, byline and dateline become blocks of their
 * own kind, a date line is taken out. `known` is what the format itself said; for all but the day, what stands
 * in the text wins.
 */
export function recogniseFurniture(
  loose: readonly LooseBlock[],
  known: Partial<ArticleMeta> = {},
): { blocks: LooseBlock[]; meta: ArticleMeta } {
  return furnish(loose, known, STEPS)
}

/** The same for blocks that are known to be what they are marked as: nothing is guessed, and no word is moved. */
export const takeFurniture = (loose: readonly LooseBlock[], known: Partial<ArticleMeta> = {}) =>
  furnish(loose, known, [takeMarked])

function furnish(loose: readonly LooseBlock[], known: Partial<ArticleMeta>, steps: readonly Step[]) {
  const start: Draft = { blocks: loose.filter(({ text }) => text.trim() !== ''), meta: {} }
  const { blocks, meta } = steps.reduce((draft, step) => step(draft), start)
  const merged = { ...known, ...meta, ...(known.date ? { date: known.date } : {}) }
  const found = Object.entries(merged).flatMap(([field, value]) =>
    value ? [[field, cutAtWord(value, MOST_TITLE)]] : [],
  )
  const title = cutAtWord(merged.title || titleFrom(blocks), MOST_TITLE)
  return { blocks: [...blocks], meta: { ...Object.fromEntries(found), title } }
}
