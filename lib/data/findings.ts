import type { Finding } from '@/generated/sqlite/client'
import { mapInPieces } from '../breathe'
import type { Selector } from '../core/anchor/selector'
import type { ErrorCode } from '../core/review/error-codes'
import type { IdentifiedProposal } from '../core/review/findings/proposal'
import type { FindingMark, FindingState } from '../core/review/vocabulary'
import { addAnchors } from './anchors'
import { FINDINGS_OFF } from './articles'
import type { Db, Transaction } from './client'
import { newId } from './new-id'
import { readingOf } from './readings'
import { rowsInPieces } from './sql'

/** What people decided on a finding. */
export interface Decision {
  readonly state: FindingState
  readonly annotationId: string | null
  readonly correctionId: string | null
  readonly decidedById: string | null
  readonly decidedAt: string | null
  readonly reason: string | null
  readonly revision: number
}

/** A finding as it was read in one version, with what was decided. */
export interface StoredFinding extends IdentifiedProposal, Decision {
  /** Somebody has decided on it, even if that was taken back. */
  readonly isStored: boolean
}

interface DecidedFinding extends Decision {
  readonly id: string
  readonly kind: FindingMark
  readonly code: ErrorCode | null
  /** What it is known by in other versions. */
  readonly contentKey: string
}

const UNDECIDED: Decision = {
  state: 'open',
  annotationId: null,
  correctionId: null,
  decidedById: null,
  decidedAt: null,
  reason: null,
  revision: 1,
}

/** All findings of an article on which somebody has decided, in whatever version. */
export async function decidedFindings(db: Db, articleId: string): Promise<readonly DecidedFinding[]> {
  const rows = await db.finding.findMany({ where: { articleId }, orderBy: { id: 'asc' } })
  return rows.map(decode)
}

const decode = ({ decidedAt, ...row }: Finding): DecidedFinding => ({
  ...(row as Omit<DecidedFinding, 'decidedAt'>),
  decidedAt: decidedAt?.toISOString() ?? null,
})

/** The findings that stand in a version, in reading order, whatever was decided. */
export async function findingsOf(db: Db, articleId: string, versionId: string): Promise<readonly StoredFinding[]> {
  const proposals = await readingOf(db, versionId)
  const decided = new Map((await decidedFindings(db, articleId)).map((finding) => [finding.id, finding]))
  return mapInPieces(proposals, (proposal) => withDecision(proposal, decided.get(proposal.id)))
}

/** Written out, because a long article has tens of thousands, and spreading three objects into one takes ten times as long. */
function withDecision(proposal: IdentifiedProposal, decision: DecidedFinding | undefined): StoredFinding {
  const { id, kind, code, key, start, end, reading } = proposal
  const { state, annotationId, correctionId, decidedById, decidedAt, reason, revision } = decision ?? UNDECIDED
  const isStored = decision !== undefined
  const decided = { state, annotationId, correctionId, decidedById, decidedAt, reason, revision, isStored }
  return { id, kind, code, key, start, end, reading, ...decided }
}

/** One of them, if it stands in the version. */
export async function findingOf(db: Db, versionId: string, id: string): Promise<StoredFinding | undefined> {
  const proposal = (await readingOf(db, versionId)).find((read) => read.id === id)
  if (!proposal) return undefined
  const row = await db.finding.findUnique({ where: { id } })
  return withDecision(proposal, row ? decode(row) : undefined)
}

/** A finding of an article on which somebody has decided, as it stood in the last version that has it. */
export async function lastFindingOf(db: Db, articleId: string, id: string): Promise<StoredFinding | undefined> {
  const last = await db.anchor.findFirst({
    where: { findingId: id, finding: { articleId } },
    orderBy: { version: { number: 'desc' } },
    select: { versionId: true },
  })
  return last ? findingOf(db, last.versionId, id) : undefined
}

/** The finding of an article that became this mark, as it stood in the last version that has it. */
export async function findingOfMark(db: Db, articleId: string, annotationId: string) {
  const row = await db.finding.findFirst({ where: { articleId, annotationId }, select: { id: true } })
  return row ? lastFindingOf(db, articleId, row.id) : undefined
}

/** Kinds of finding that the house has switched off: codes of errors, `quote`, `claim`. */
export async function findingsOff(db: Db): Promise<readonly string[]> {
  const row = await db.setting.findUnique({ where: { key: FINDINGS_OFF } })
  return row ? (JSON.parse(row.value) as string[]) : []
}

/** The same for a change, which nobody else makes until this transaction is over. */
export async function takeFindingsOff(tx: Transaction): Promise<readonly string[]> {
  const [row] = await tx.$queryRaw<{ readonly value: string }[]>`
    INSERT INTO "Setting" ("key", "value") VALUES (${FINDINGS_OFF}, '[]')
    ON CONFLICT ("key") DO UPDATE SET "value" = "Setting"."value" RETURNING "value"`
  return JSON.parse(row?.value ?? '[]') as string[]
}

export async function setFindingsOff(tx: Transaction, kinds: readonly string[]): Promise<void> {
  const value = JSON.stringify(kinds)
  await tx.setting.upsert({ where: { key: FINDINGS_OFF }, create: { key: FINDINGS_OFF, value }, update: { value } })
}

/** Remembers these by the words that stand around them now. */
export async function changeKeys(tx: Transaction, changed: readonly Pick<DecidedFinding, 'id' | 'contentKey'>[]) {
  for (const piece of rowsInPieces(changed.map(({ id, contentKey }) => [id, contentKey]))) {
    await tx.$executeRaw`WITH "Known" ("id", "contentKey") AS (VALUES ${piece})
      UPDATE "Finding" SET "contentKey" = (SELECT k."contentKey" FROM "Known" k WHERE k."id" = "Finding"."id")
      WHERE "id" IN (SELECT "id" FROM "Known")`
  }
}

type NewDecision = Omit<Decision, 'decidedAt' | 'revision'> & { readonly decidedAt: Date | null }

/** Writes down what was decided on a finding that stands at this place of a version, and raises its revision. */
export async function decideOnFinding(
  tx: Transaction,
  articleId: string,
  versionId: string,
  { id, kind, code, key, revision, isStored }: StoredFinding,
  place: Selector,
  decision: NewDecision,
): Promise<void> {
  if (isStored) {
    await tx.finding.update({ where: { id }, data: { ...decision, revision: { increment: 1 } } })
    return
  }
  await tx.finding.create({
    data: { id, articleId, kind, code, contentKey: key, ...decision, revision: revision + 1 },
  })
  await addAnchors(tx, [{ id: newId(), versionId, findingId: id, ...place, how: 'exact' }])
}
