import type { Selector } from '../core/anchor/selector'
import type { AnchorKind } from '../core/review/vocabulary'
import type { Transaction } from './client'

export interface NewAnchor extends Selector {
  readonly id: string
  readonly versionId: string
  readonly how: AnchorKind
  readonly annotationId?: string
  readonly correctionId?: string
}

export async function addAnchors(tx: Transaction, anchors: readonly NewAnchor[]): Promise<void> {
  await tx.anchor.createMany({ data: [...anchors] })
}
