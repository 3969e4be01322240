import type { AnchorKind } from '../core/review/vocabulary'
import type { SourceNoteKind } from '../core/text/source-note'
import type { Db, Transaction } from './client'

export type SourceNoteState = 'open' | 'made' | 'dismissed'

/** A note of the reporter with its sentence in the newest version. */
export interface StoredSourceNote {
  readonly id: string
  readonly articleId: string
  readonly kind: SourceNoteKind
  readonly author: string | null
  readonly words: string
  readonly address: string | null
  /** From 0, in the order of the document that it came in. */
  readonly ordinal: number
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly how: AnchorKind
  readonly state: SourceNoteState
}

const FIELDS = {
  id: true,
  articleId: true,
  kind: true,
  author: true,
  words: true,
  address: true,
  ordinal: true,
  start: true,
  end: true,
  exact: true,
  how: true,
  state: true,
} as const

type Row = Record<keyof typeof FIELDS, unknown>
const decode = (row: Row) => row as unknown as StoredSourceNote

export async function addSourceNotes(tx: Transaction, notes: readonly StoredSourceNote[]): Promise<void> {
  for (let from = 0; from < notes.length; from += 50) {
    await tx.sourceNote.createMany({ data: notes.slice(from, from + 50) })
  }
}

/** In reading order. */
export async function sourceNotesOf(db: Db, articleId: string): Promise<readonly StoredSourceNote[]> {
  const order = [{ start: 'asc' }, { ordinal: 'asc' }] as const
  return (await db.sourceNote.findMany({ where: { articleId }, select: FIELDS, orderBy: [...order] })).map(decode)
}

export async function findSourceNote(db: Db, articleId: string, id: string): Promise<StoredSourceNote | undefined> {
  const row = await db.sourceNote.findFirst({ where: { id, articleId }, select: FIELDS })
  return row ? decode(row) : undefined
}

export async function setSourceNoteState(tx: Transaction, id: string, state: SourceNoteState, byId: string, now: Date) {
  await tx.sourceNote.update({ where: { id }, data: { state, decidedById: byId, decidedAt: now } })
}

/** Says where a note stands in a new version. */
export async function moveSourceNote(
  tx: Transaction,
  { id, start, end, exact, how }: Pick<StoredSourceNote, 'id' | 'start' | 'end' | 'exact' | 'how'>,
): Promise<void> {
  await tx.sourceNote.update({ where: { id }, data: { start, end, exact, how } })
}
