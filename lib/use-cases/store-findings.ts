import { carry } from '../core/anchor/carry'
import { selectorFor } from '../core/anchor/selector'
import { type KnownFinding, matchFindings } from '../core/review/findings/match-findings'
import type { Proposal } from '../core/review/findings/proposal'
import type { Edit } from '../core/revise/edit'
import { addAnchors } from '../data/anchors'
import type { Transaction } from '../data/client'
import { changeKeys, decidedFindings } from '../data/findings'
import { newId } from '../data/new-id'
import { addReading, readingOf } from '../data/readings'

interface Read {
  readonly articleId: string
  readonly versionId: string
  readonly text: string
  /** What was read in the text, in reading order. */
  readonly proposals: readonly Proposal[]
}

/** Stores what was read in the first version of an article. */
export async function storeFindings(tx: Transaction, { versionId, proposals }: Read): Promise<void> {
  await addReading(
    tx,
    versionId,
    proposals.map((proposal) => ({ ...proposal, id: newId() })),
  )
}

/**
 * Stores what was read in a further version. What was found before keeps its id, and with it what was decided; what is no
 * longer found has no place in the new version, and what was decided on it comes back with its words.
 */
export async function carryFindings(
  tx: Transaction,
  { articleId, versionId, text, proposals }: Read,
  before: { readonly versionId: string; readonly text: string; readonly edits: readonly Edit[] },
): Promise<void> {
  const decided = await decidedFindings(tx, articleId)
  const known = await knownBefore(tx, before)
  const standing = new Set(known.map(({ id }) => id))
  const gone = decided
    .filter(({ id }) => !standing.has(id))
    .map(({ contentKey: key, ...finding }) => ({ ...finding, key }))
  const matched = matchFindings([...known, ...gone], proposals)
  const found = proposals.map((proposal, index) => ({ ...proposal, id: matched[index] ?? newId() }))
  await addReading(tx, versionId, found)
  const keys = new Map(decided.map(({ id, contentKey }) => [id, contentKey]))
  const kept = found.filter(({ id }) => keys.has(id))
  await changeKeys(
    tx,
    kept.filter(({ id, key }) => keys.get(id) !== key).map(({ id, key }) => ({ id, contentKey: key })),
  )
  await addAnchors(
    tx,
    kept.map(({ id, ...place }) => ({
      ...selectorFor(text, place),
      id: newId(),
      versionId,
      findingId: id,
      how: 'exact' as const,
    })),
  )
}

/** What stood in the version before, with where that stands now as far as no edit touched it. */
async function knownBefore(
  tx: Transaction,
  { versionId, text, edits }: Parameters<typeof carryFindings>[2],
): Promise<KnownFinding[]> {
  const read = await readingOf(tx, versionId)
  const carried = carry(text, edits, read)
  return read.map(({ id, kind, code, key }, index) => {
    const place = carried[index]
    const isUntouched = place?.how === 'exact' || place?.how === 'moved'
    return { id, kind, code, key, ...(isUntouched && { place }) }
  })
}
