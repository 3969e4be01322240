import type { AnnotationView, CorrectionView, FindingView, SentenceView } from '@/lib/schemas/views'
import { blockAt } from './block-at'
import type { Sending } from './commands/command'
import { definitionOf } from './commands/definitions'
import { type Change, type Changes, hasPlace, isProposal } from './place-changes'
import type { Projection } from './project'
import type { ChangedIds } from './truth'
import type { BlockSlice, Card, Objects } from './types'

/** The objects as they are on screen, by id, with the cards of those that have one. */
export class ObjectMaps implements Objects {
  readonly sentences = new Map<string, SentenceView>()
  readonly annotations = new Map<string, AnnotationView>()
  readonly corrections = new Map<string, CorrectionView>()
  readonly findings = new Map<string, FindingView>()
  readonly cards = new Map<string, Card>()
  tray: readonly Card[] = []

  /** Takes objects anew from the projection and says which are other objects now. */
  update(
    projection: Projection,
    ids: ChangedIds | undefined,
    touched: readonly Sending[],
    blocks: readonly BlockSlice[],
  ): Changes {
    const lists = touched.map(({ command }) => definitionOf(command).touches(command))
    const all = (kind: keyof ChangedIds) =>
      new Set([...(ids?.[kind] ?? []), ...lists.flatMap((list) => list[kind] ?? [])])
    const changes = {
      sentences: take(this.sentences, all('sentences'), projection.sentence),
      annotations: take(this.annotations, all('annotations'), projection.annotation),
      corrections: take(this.corrections, all('corrections'), projection.correction),
      findings: take(this.findings, all('findings'), projection.finding),
    }
    const tray = new Map(this.tray.map((card) => [card.id, card]))
    const deal = (id: string, card: Card | null) => {
      const hand = card && (hasPlace(card.value) ? this.cards : tray)
      if (hand !== this.cards) this.cards.delete(id)
      if (hand !== tray) tray.delete(id)
      if (card) hand?.set(id, card)
    }
    for (const { before, after } of changes.annotations) {
      const id = after?.id ?? before?.id ?? ''
      deal(id, after ? { kind: 'annotation', id, block: blockAt(blocks, after.start), value: after } : null)
    }
    for (const { before, after } of changes.corrections) {
      const id = after?.id ?? before?.id ?? ''
      const isCard = after && after.state !== 'withdrawn'
      deal(id, isCard ? { kind: 'correction', id, block: blockAt(blocks, after.start), value: after } : null)
    }
    for (const { before, after } of changes.findings) {
      const id = after?.id ?? before?.id ?? ''
      deal(
        id,
        after && isProposal(after) ? { kind: 'finding', id, block: blockAt(blocks, after.start), value: after } : null,
      )
    }
    if (tray.size > 0 || this.tray.length > 0) this.tray = sameOr(this.tray, [...tray.values()])
    return changes
  }
}

const sameOr = (before: readonly Card[], after: readonly Card[]) =>
  before.length === after.length && after.every((card, index) => card === before[index]) ? before : after

/** What is told again in the same words is not a change: nothing that shows it has to render. */
const isSame = (a: unknown, b: unknown) => a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b)

function take<T>(map: Map<string, T>, ids: ReadonlySet<string>, now: (id: string) => T | undefined): Change<T>[] {
  const changes: Change<T>[] = []
  for (const id of ids) {
    const before = map.get(id)
    const after = now(id)
    if (before === after || isSame(before, after)) continue
    if (after === undefined) map.delete(id)
    else map.set(id, after)
    changes.push({ before, after })
  }
  return changes
}
