import { breathe, mapInPieces } from '../breathe'
import type { Selector } from '../core/anchor/selector'
import type { AnchorKind } from '../core/review/vocabulary'
import type { Transaction } from './client'
import { rowsInPieces } from './sql'

export interface NewAnchor extends Selector {
  readonly id: string
  readonly versionId: string
  readonly how: AnchorKind
  readonly annotationId?: string
  readonly correctionId?: string
  readonly findingId?: string
  readonly evidenceId?: string
}

export async function addAnchors(tx: Transaction, anchors: readonly NewAnchor[]): Promise<void> {
  const rows = await mapInPieces(anchors, (anchor) => {
    const { id, versionId, annotationId = null, correctionId = null, findingId = null, evidenceId = null } = anchor
    const { start, end, exact, prefix, suffix, how } = anchor
    return [id, versionId, annotationId, correctionId, findingId, evidenceId, start, end, exact, prefix, suffix, how]
  })
  for (const piece of rowsInPieces(rows)) {
    await tx.$executeRaw`INSERT INTO "Anchor" ("id", "versionId", "annotationId", "correctionId", "findingId",
      "evidenceId", "start", "end", "exact", "prefix", "suffix", "how") VALUES ${piece}`
    await breathe()
  }
}
