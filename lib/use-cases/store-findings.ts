import { carry } from '../core/anchor/carry'
import { isInsidePair } from '../core/anchor/selector'
import { type KnownFinding, matchFindings } from '../core/review/findings/match-findings'
import type { Proposal } from '../core/review/findings/proposal'
import type { Edit } from '../core/revise/edit'
import { addAnchors } from '../data/anchors'
import type { Transaction } from '../data/client'
import { addFindings, changeKeys, knownFindings } from '../data/findings'
import { newId } from '../data/new-id'

/** How much is kept of the words of a finding, to tell of it in the history. UTF-16 units. */
const LONGEST_WORDS = 400

interface Read {
  readonly articleId: string
  readonly versionId: string
  readonly text: string
  /** What was read in the text, in reading order. */
  readonly proposals: readonly Proposal[]
}

/** Stores what was read in the first version of an article. */
export const storeFindings = (tx: Transaction, read: Read): Promise<void> => store(tx, read, [])

/**
 * Stores what was read in a further version. What was found before keeps its row, and with it what was decided; what is
 * no longer found has no place in the new version, and comes back with its decision when its words do.
 */
export async function carryFindings(
  tx: Transaction,
  read: Read,
  before: { readonly versionId: string; readonly text: string; readonly edits: readonly Edit[] },
): Promise<void> {
  const known = await knownFindings(tx, read.articleId, before.versionId)
  const standing = known.flatMap(({ id, place }) => (place ? { id, ...place } : []))
  const carried = new Map(carry(before.text, before.edits, standing).map((mark) => [mark.id, mark]))
  const isUntouched = (how: string | undefined) => how === 'exact' || how === 'moved'
  await store(
    tx,
    read,
    known.map(({ id, kind, code, contentKey: key }) => {
      const place = carried.get(id)
      return isUntouched(place?.how) ? { id, kind, code, key, place } : { id, kind, code, key }
    }),
  )
}

async function store(
  tx: Transaction,
  { articleId, versionId, text, proposals }: Read,
  known: readonly KnownFinding[],
): Promise<void> {
  const matched = matchFindings(known, proposals)
  const keys = new Map(known.map(({ id, key }) => [id, key]))
  const placed = proposals.map((proposal, index) => ({ ...proposal, id: matched[index] ?? newId() }))
  const added = placed.filter(({ id }) => !keys.has(id))
  await addFindings(
    tx,
    added.map(({ id, kind, code, key }) => ({ id, articleId, kind, code, contentKey: key })),
  )
  const changed = placed.filter(({ id, key }) => keys.has(id) && keys.get(id) !== key)
  await changeKeys(
    tx,
    changed.map(({ id, key }) => ({ id, contentKey: key })),
  )
  await addAnchors(
    tx,
    placed.map(({ id, start, end, reading }) => ({
      id: newId(),
      versionId,
      findingId: id,
      start,
      end,
      exact: beginning(text, start, end),
      // A finding is not looked for by its surroundings: each version is read anew.
      prefix: '',
      suffix: '',
      how: 'exact' as const,
      reading: JSON.stringify(reading),
    })),
  )
}

function beginning(text: string, start: number, end: number): string {
  const cut = Math.min(end, start + LONGEST_WORDS)
  return text.slice(start, cut < end && isInsidePair(text, cut) ? cut - 1 : cut)
}
