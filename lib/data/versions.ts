import { LRUCache } from 'lru-cache'
import { breathe } from '../breathe'
import { countWords } from '../core/text/count-words'
import type { Block, Document, Mark } from '../core/text/document'
import { fold } from '../core/text/fold'
import type { ImportNote } from '../core/text/import-note'
import type { WireItem } from '../core/text/wire-item'
import type { Db, Transaction } from './client'

export interface StoredVersion {
  readonly id: string
  readonly number: number
  readonly document: Document
  readonly words: number
  readonly hash: string
  readonly origin: string
  readonly notes: readonly ImportNote[]
  /** Of what came as a wire. */
  readonly wire: WireItem | null
  readonly createdById: string
  readonly createdAt: string
}

/** Versions never change, so what was read once stays true. Sized in UTF-16 units, 40 million in all. */
const known = new LRUCache<string, StoredVersion>({
  maxSize: 40_000_000,
  sizeCalculation: ({ document }) =>
    document.text.length + 100 * (document.blocks.length + document.marks.length) + 1000,
})

/** A version by id. The caller has already found its article in the actor's scope. */
export async function versionById(db: Db, versionId: string): Promise<StoredVersion> {
  const cached = known.get(versionId)
  if (cached) return cached
  const version = decode(await db.version.findUniqueOrThrow({ where: { id: versionId } }))
  known.set(versionId, version)
  return version
}

/** A version of an article by its number, if there is one. */
export async function versionByNumber(db: Db, articleId: string, number: number): Promise<StoredVersion | undefined> {
  const row = await db.version.findUnique({ where: { articleId_number: { articleId, number } }, select: { id: true } })
  return row ? versionById(db, row.id) : undefined
}

export interface NewVersion {
  readonly id: string
  readonly articleId: string
  readonly number: number
  readonly document: Document
  readonly hash: string
  readonly origin: 'import' | 'corrections' | 're-import' | 'restored'
  readonly notes: readonly ImportNote[]
  readonly wire?: WireItem
  readonly createdById: string
  readonly createdAt: Date
}

/** Stores a version. Its text must be whole characters: half of one would be stored as something else, and shift all after it. */
export async function addVersion(tx: Transaction, { document, notes, wire, ...version }: NewVersion): Promise<void> {
  const { text, blocks, marks } = document
  if (!text.isWellFormed()) throw new Error('A version must not hold half of a character.')
  const { id, articleId, number, hash, origin, createdById, createdAt } = version
  const folded = fold(text)
  await breathe()
  const words = countWords(text)
  await breathe()
  const [blocksJson, marksJson, notesJson] = [blocks, marks, notes].map((list) => JSON.stringify(list))
  // By hand: what goes through Prisma is put into JSON once more, of many megabytes.
  await tx.$executeRaw`
    INSERT INTO "Version" ("id", "articleId", "number", "text", "foldedText", "words", "blocks", "marks", "hash", "origin",
      "notes", "wire", "wireItemId", "createdById", "createdAt")
    VALUES (${id}, ${articleId}, ${number}, ${text}, ${folded}, ${words}, ${blocksJson}, ${marksJson}, ${hash}, ${origin},
      ${notesJson}, ${wire ? JSON.stringify(wire) : null}, ${wire?.itemId ?? null}, ${createdById}, ${createdAt})`
}

interface Row {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly words: number
  readonly blocks: string
  readonly marks: string
  readonly hash: string
  readonly origin: string
  readonly notes: string
  readonly wire: string | null
  readonly createdById: string
  readonly createdAt: Date
}

const decode = (row: Row): StoredVersion => ({
  id: row.id,
  number: row.number,
  document: { text: row.text, blocks: JSON.parse(row.blocks) as Block[], marks: JSON.parse(row.marks) as Mark[] },
  words: row.words,
  hash: row.hash,
  origin: row.origin,
  notes: JSON.parse(row.notes) as ImportNote[],
  wire: wireFrom(row.wire),
  createdById: row.createdById,
  createdAt: row.createdAt.toISOString(),
})

const wireFrom = (json: string | null) => (json === null ? null : (JSON.parse(json) as WireItem))

/** What the last wire that an article was taken from, up to a version, said of itself, and which version it became. */
export async function wireUpTo(db: Db, articleId: string, number: number) {
  const row = await db.version.findFirst({
    where: { articleId, number: { lte: number }, wire: { not: null } },
    select: { number: true, wire: true },
    orderBy: { number: 'desc' },
  })
  const wire = wireFrom(row?.wire ?? null)
  return row && wire ? { number: row.number, wire } : undefined
}

/** Makes a version the newest of its article. */
export async function setCurrentVersion(tx: Transaction, articleId: string, versionId: string, versionNumber: number) {
  await tx.article.update({ where: { id: articleId }, data: { currentVersionId: versionId, versionNumber } })
}

/** Gives a version a name, or takes it away. */
export async function setVersionName(tx: Transaction, id: string, name: string | null) {
  await tx.version.update({ where: { id }, data: { name } })
}

/** The number of each version of an article, by id. */
export async function versionNumbers(db: Db, articleId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.version.findMany({ where: { articleId }, select: { id: true, number: true } })
  return new Map(rows.map(({ id, number }) => [id, number]))
}

/** The texts of these versions, by number. */
export async function textsByNumber(db: Db, articleId: string, numbers: readonly number[]) {
  if (numbers.length === 0) return new Map<number, string>()
  const where = { articleId, number: { in: [...numbers] } }
  const rows = await db.version.findMany({ where, select: { number: true, text: true } })
  return new Map(rows.map(({ number, text }) => [number, text]))
}

/** All versions of an article without their texts, newest first, with how many corrections each was made of. */
export async function listVersionRows(db: Db, articleId: string) {
  const rows = await db.version.findMany({
    where: { articleId },
    select: {
      id: true,
      number: true,
      words: true,
      origin: true,
      name: true,
      notes: true,
      wire: true,
      createdById: true,
      createdAt: true,
    },
    orderBy: { number: 'desc' },
  })
  const counts = await db.correction.groupBy({
    by: ['appliedVersionId'],
    where: { articleId, appliedVersionId: { not: null } },
    _count: { _all: true },
  })
  const byVersion = new Map(counts.map((count) => [count.appliedVersionId, count._count._all]))
  return rows.map(({ createdAt, notes, wire, ...row }) => ({
    version: {
      ...row,
      notes: JSON.parse(notes) as ImportNote[],
      wire: wireFrom(wire),
      createdAt: createdAt.toISOString(),
    },
    corrections: byVersion.get(row.id) ?? 0,
  }))
}
