import type { SentenceView } from '@/lib/schemas/views'
import { findingMatches, isOffered } from './findings'
import { touches } from './touches'
import type { BlockSlice, Card, DeskState, Filter, FindingCard, SentenceFilter } from './types'
import { asksToBeRead } from './was-reviewed'

export const NO_FILTER: Filter = { kind: 'all' }

/** Whether a person has a hand in something: made it, decided it, was asked, or spoke in its thread. */
const concerns = ({ kind, value }: Exclude<Card, FindingCard>, personId: string) =>
  value.createdBy === personId ||
  value.comments.some((comment) => comment.author === personId) ||
  (kind === 'annotation' ? value.addressee === personId : value.decidedBy === personId)

/** Filters that are about cards alone. */
const WANTED = {
  'open-errors': ({ kind, value }: Card) =>
    kind === 'annotation' && value.kind === 'attribution-error' && value.state !== 'closed',
  'open-corrections': ({ kind, value }: Card) => kind === 'correction' && value.state === 'proposed',
  queries: ({ kind, value }: Card) => kind === 'annotation' && value.addressee !== null && value.state !== 'closed',
} as const

/** Filters that are about sentences alone. */
const SENTENCES: Readonly<Record<SentenceFilter, (sentence: SentenceView) => boolean>> = {
  unreviewed: ({ status }) => status === 'unreviewed',
  changed: asksToBeRead,
  'needs-source': ({ status }) => status === 'needs-source',
  disputed: ({ status }) => status === 'disputed',
}

const isAboutSentences = (filter: Filter) => filter.kind in SENTENCES || filter.kind === 'lacking'
const isWanted = (sentence: SentenceView, filter: Filter) =>
  filter.kind === 'lacking'
    ? sentence.status === 'verified' && filter.ids.has(sentence.id)
    : SENTENCES[filter.kind as SentenceFilter](sentence)
const isAboutMarks = (kind: Filter['kind']): kind is keyof typeof WANTED => kind in WANTED
const isAboutFindings = (kind: Filter['kind']) => kind === 'findings' || kind === 'dismissed'
const isAboutCards = (kind: Filter['kind']) => isAboutMarks(kind) || isAboutFindings(kind)

/** Whether the margin shows a card; `block` is one it touches. */
export function cardMatches(card: Card, block: BlockSlice, filter: Filter, actorId: string): boolean {
  const { kind } = filter
  if (card.kind === 'finding' && !findingMatches(card.value, block, filter)) return false
  if (isAboutMarks(kind)) return WANTED[kind](card)
  if (isAboutSentences(filter)) {
    return block.sentences.some((sentence) => isWanted(sentence, filter) && touches(sentence, card.value))
  }
  if (card.kind === 'finding') return kind === 'all' || isAboutFindings(kind)
  return (
    kind === 'all' || (!isAboutFindings(kind) && concerns(card, filter.kind === 'person' ? filter.personId : actorId))
  )
}

/** Whether the filter lets a sentence of the block through. */
export function sentenceMatches(sentence: SentenceView, block: BlockSlice, filter: Filter, actorId: string): boolean {
  if (filter.kind === 'all') return true
  if (isAboutSentences(filter)) return isWanted(sentence, filter)
  const personId = filter.kind === 'person' ? filter.personId : actorId
  if (!isAboutCards(filter.kind) && sentence.statusBy === personId) return true
  return block.touching.some((card) => touches(sentence, card.value) && cardMatches(card, block, filter, actorId))
}

/** Whether a card stands in the margin as it is filtered now. */
export function isShown(
  card: Card,
  state: Pick<DeskState, 'blocks' | 'filter' | 'focus' | 'objects'>,
  actorId: string,
): boolean {
  const block = state.blocks[card.block]
  return block !== undefined && (cardMatches(card, block, state.filter, actorId) || isOffered(card, state))
}

/** How much a filter lets through: marks or corrections where it is about those, else sentences. */
export function countMatches(blocks: readonly BlockSlice[], filter: Filter, actorId: string): number {
  const counts = blocks.map((block) =>
    isAboutCards(filter.kind)
      ? block.cards.filter((card) => cardMatches(card, block, filter, actorId)).length
      : block.sentences.filter((sentence) => sentenceMatches(sentence, block, filter, actorId)).length,
  )
  return counts.reduce((sum, count) => sum + count, 0)
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
