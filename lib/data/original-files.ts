import type { Db, Transaction } from './client'
import { newId } from './new-id'

/** A Word file as it came in. */
export interface OriginalFile {
  readonly name: string
  readonly mediaType: string
  /** Of the bytes, hex. */
  readonly sha256: string
  /** How its tracked changes were read. */
  readonly changesRead: 'accepted' | 'original'
  readonly bytes: Uint8Array<ArrayBuffer>
}

export async function addOriginalFile(tx: Transaction, versionId: string, file: OriginalFile): Promise<void> {
  await tx.originalFile.create({ data: { id: newId(), versionId, ...file } })
}

/** The file that a version was read from, or else the nearest one before it; with which version that was. */
export async function originalFileOf(db: Db, articleId: string, versionNumber: number) {
  const found = await db.version.findFirst({
    where: { articleId, number: { lte: versionNumber }, original: { isNot: null } },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, original: { select: { name: true, bytes: true, changesRead: true } } },
  })
  if (!found?.original) return undefined
  const { changesRead: kept, ...file } = found.original
  const changesRead: OriginalFile['changesRead'] | undefined =
    kept === 'accepted' || kept === 'original' ? kept : undefined
  return { versionId: found.id, number: found.number, ...file, changesRead }
}
