import { byPosition, type Span } from '@/lib/core/text/span'
import type { AnnotationView, CorrectionView, FindingView, SentenceView } from '@/lib/schemas/views'
import { blocksOf } from './block-at'
import type { BlockSlice, Card } from './types'
import { reachesOut, waitingIn } from './waiting-in'

/** An object as it was and as it is; undefined where it was not there. */
export interface Change<T> {
  readonly before: T | undefined
  readonly after: T | undefined
}

export interface Changes {
  readonly sentences: readonly Change<SentenceView>[]
  readonly annotations: readonly Change<AnnotationView>[]
  readonly corrections: readonly Change<CorrectionView>[]
  readonly findings: readonly Change<FindingView>[]
}

/** What becomes of one block. */
interface BlockChange {
  readonly changed: Set<string>
  readonly sentences: SentenceView[]
  readonly annotations: AnnotationView[]
  readonly corrections: CorrectionView[]
  readonly findings: FindingView[]
}

/** Corrections always have a place; an annotation whose words are gone has none. */
export const hasPlace = (object: object) => !('how' in object && object.how === 'orphan')
/** What was accepted of the program's findings is a mark, and shown as one. */
export const isProposal = ({ state }: FindingView) => state !== 'accepted'

/**
 * Puts changed objects into the blocks they touch. Blocks nothing happened to stay the same objects. `cardOf` gives
 * the card of an annotation, correction or finding, undefined for one that has none.
 */
export function placeChanges(
  blocks: readonly BlockSlice[],
  changes: Changes,
  cardOf: (id: string) => Card | undefined,
): readonly BlockSlice[] {
  const affected = new Map<number, BlockChange>()
  const at = (index: number) => {
    const change = affected.get(index) ?? nothingChanged()
    affected.set(index, change)
    return change
  }
  const place = <T extends Span & { readonly id: string }>(
    list: readonly Change<T>[],
    into: (c: BlockChange) => T[],
  ) => {
    for (const { before, after } of list) {
      if (before && hasPlace(before)) each(blocks, before, (index) => at(index).changed.add(before.id))
      if (after && hasPlace(after)) each(blocks, after, (index) => into(at(index)).push(after))
    }
  }
  place(changes.sentences, (change) => change.sentences)
  place(changes.annotations, (change) => change.annotations)
  place(changes.corrections, (change) => change.corrections)
  place(changes.findings.map(ofProposals), (change) => change.findings)
  if (affected.size === 0) return blocks

  // A mark on a part of a quote over several blocks concerns all of them.
  for (const block of [...affected.keys()].flatMap((index) => blocks[index] ?? [])) {
    for (const finding of block.findings) if (reachesOut(finding, block)) each(blocks, finding, at)
  }
  const next = blocks.slice()
  for (const [index, change] of affected) {
    const block = next[index]
    if (block) next[index] = renew(block, change, cardOf)
  }
  for (const index of affected.keys()) {
    const block = next[index]
    if (block) next[index] = { ...block, waiting: waitingIn(block, next) }
  }
  return next
}

const nothingChanged = (): BlockChange => ({
  changed: new Set(),
  sentences: [],
  annotations: [],
  corrections: [],
  findings: [],
})

const ofProposals = ({ before, after }: Change<FindingView>): Change<FindingView> => ({
  before: before && isProposal(before) ? before : undefined,
  after: after && isProposal(after) ? after : undefined,
})

function each(blocks: readonly BlockSlice[], span: Span, visit: (index: number) => void) {
  const [first, last] = blocksOf(blocks, span)
  for (let index = first; index <= last; index++) visit(index)
}

function renew(block: BlockSlice, change: BlockChange, cardOf: (id: string) => Card | undefined): BlockSlice {
  const sentences = replaced(block.sentences, change.sentences, change.changed)
  const annotations = replaced(block.annotations, change.annotations, change.changed)
  const corrections = replaced(block.corrections, change.corrections, change.changed)
  const findings = replaced(block.findings, change.findings, change.changed)
  const touching = [...annotations, ...corrections, ...findings]
    .toSorted(byPosition)
    .flatMap(({ id }) => cardOf(id) ?? [])
  const cards = touching.filter((card) => card.block === block.index)
  return { ...block, sentences, annotations, corrections, findings, touching, cards }
}

/** The same list when nothing in it changed. */
function replaced<T extends Span & { readonly id: string }>(
  list: readonly T[],
  added: readonly T[],
  changed: ReadonlySet<string>,
): readonly T[] {
  const kept = list.filter(({ id }) => !changed.has(id))
  return added.length === 0 && kept.length === list.length ? list : [...kept, ...added].sort(byPosition)
}
