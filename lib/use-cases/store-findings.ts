import { breathe, mapInPieces } from '../breathe'
import { carry } from '../core/anchor/carry'
import { selectorFor } from '../core/anchor/selector'
import { carryProposals } from '../core/review/findings/carry-proposals'
import { type KnownFinding, matchFindings } from '../core/review/findings/match-findings'
import type { IdentifiedProposal, Proposal } from '../core/review/findings/proposal'
import type { Edit } from '../core/revise/edit'
import type { Rearranged } from '../core/revise/rearrange'
import { byPosition, type Span } from '../core/text/span'
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
  await addReading(tx, versionId, await mapInPieces(proposals, (proposal) => ({ ...proposal, id: newId() })))
}

/** A version that came of another by these edits; where paragraphs were moved first, they are those of that text. */
interface Before {
  readonly versionId: string
  readonly text: string
  readonly moved?: Rearranged
  readonly edits: readonly Edit[]
}

/**
 * Stores what was read in a further version. What was found before keeps its id, and with it what was decided; what is no
 * longer found has no place in the new version, and what was decided on it comes back with its words. Where nobody could
 * read it, what no edit touched goes along as it was.
 */
export async function carryFindings(
  tx: Transaction,
  {
    articleId,
    versionId,
    text,
    proposals,
  }: Omit<Read, 'proposals'> & { readonly proposals: Read['proposals'] | 'unread' },
  before: Before,
): Promise<void> {
  const read = readIn(before, await readingOf(tx, before.versionId))
  const decided = await decidedFindings(tx, articleId)
  const found =
    proposals === 'unread'
      ? carryProposals(textOf(before), before.edits, read)
      : await known(proposals, read, decided, before)
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

const textOf = ({ text, moved }: Before) => moved?.document.text ?? text

/** What was read, where it stands when paragraphs were moved. */
const readIn = ({ moved }: Before, read: readonly IdentifiedProposal[]): readonly IdentifiedProposal[] =>
  moved
    ? read
        .map((proposal) => {
          const { related, correction } = proposal.reading
          const reading = {
            ...proposal.reading,
            ...(related && { related: related.map((span) => placed(moved, span)) }),
            ...(correction && { correction: { ...correction, ...placed(moved, correction) } }),
          }
          return { ...proposal, ...placed(moved, proposal), reading }
        })
        .sort(byPosition)
    : read

function placed({ place }: Rearranged, span: Span): Span {
  const { start, end } = place(span)
  return { start, end }
}

/** What was read, under the ids of what was found before. */
async function known(
  proposals: readonly Proposal[],
  read: readonly IdentifiedProposal[],
  decided: Awaited<ReturnType<typeof decidedFindings>>,
  before: Before,
): Promise<IdentifiedProposal[]> {
  const carried = carry(textOf(before), before.edits, read)
  await breathe()
  const standing = await mapInPieces(read, ({ id, kind, code, key }, index): KnownFinding => {
    const place = carried[index]
    const isUntouched = place?.how === 'exact' || place?.how === 'moved'
    return { id, kind, code, key, ...(isUntouched && { place }) }
  })
  const there = new Set(read.map(({ id }) => id))
  const gone = decided
    .filter(({ id }) => !there.has(id))
    .map(({ contentKey: key, ...finding }): KnownFinding => ({ ...finding, key }))
  const matched = matchFindings([...standing, ...gone], proposals)
  await breathe()
  return mapInPieces(proposals, (proposal, index) => ({ ...proposal, id: matched[index] ?? newId() }))
}
