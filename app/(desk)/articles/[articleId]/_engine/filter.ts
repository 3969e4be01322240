import type { Span } from '@/lib/core/text/span'
import type { SentenceView } from '@/lib/schemas/views'
import type { BlockSlice, Card, Filter } from './types'

export const NO_FILTER: Filter = { kind: 'all' }

/** Whether a person has a hand in something: made it, decided it, was asked, or spoke in its thread. */
const concerns = ({ kind, value }: Card, personId: string) =>
  value.createdBy === personId ||
  value.comments.some((comment) => comment.author === personId) ||
  (kind === 'annotation' ? value.addressee === personId : value.decidedBy === personId)

const isOpenError = ({ kind, value }: Card) =>
  kind === 'annotation' && value.kind === 'attribution-error' && value.state !== 'closed'

/** True when the two share a character, or an insertion stands in or at the edge of the other. */
export const touches = (a: Span, b: Span) =>
  a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end

/** Whether the margin shows a card; `block` is one it touches. */
export function cardMatches(card: Card, block: BlockSlice, filter: Filter, actorId: string): boolean {
  switch (filter.kind) {
    case 'all':
      return true
    case 'unreviewed':
      return block.sentences.some((sentence) => sentence.status === 'unreviewed' && touches(sentence, card.value))
    case 'open-errors':
      return isOpenError(card)
    case 'mine':
      return concerns(card, actorId)
    case 'person':
      return concerns(card, filter.personId)
  }
}

/** Whether the filter lets a sentence of the block through. */
export function sentenceMatches(sentence: SentenceView, block: BlockSlice, filter: Filter, actorId: string): boolean {
  if (filter.kind === 'all') return true
  if (filter.kind === 'unreviewed') return sentence.status === 'unreviewed'
  const personId = filter.kind === 'person' ? filter.personId : actorId
  if (filter.kind !== 'open-errors' && sentence.statusBy === personId) return true
  return block.touching.some((card) => touches(sentence, card.value) && cardMatches(card, block, filter, actorId))
}

const known = new WeakMap<BlockSlice, { readonly filter: Filter; readonly dimmed: ReadonlySet<string> | null }>()

/** The sentences of a block that the filter holds back; null when it holds back none. The same set for the same block and filter. */
export function dimmedIn(block: BlockSlice | undefined, filter: Filter, actorId: string): ReadonlySet<string> | null {
  if (!block || filter.kind === 'all') return null
  const remembered = known.get(block)
  if (remembered?.filter === filter) return remembered.dimmed
  const held = block.sentences.filter((sentence) => !sentenceMatches(sentence, block, filter, actorId))
  const dimmed = held.length === 0 ? null : new Set(held.map((sentence) => sentence.id))
  known.set(block, { filter, dimmed })
  return dimmed
}
