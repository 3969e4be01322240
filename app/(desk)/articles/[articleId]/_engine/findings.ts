import { switchOf } from '@/lib/core/review/findings/standing-findings'
import type { FindingView } from '@/lib/schemas/views'
import { blockAt } from './block-at'
import { touches } from './touches'
import type { BlockSlice, Card, DeskState, Filter, FindingCard } from './types'

/** Under these one looks for something else: quotes and claims that the program proposes would be in the way. */
const ELSEWHERE: readonly Filter['kind'][] = [
  'open-errors',
  'open-corrections',
  'queries',
  'mine',
  'person',
  'findings',
  'dismissed',
]

/** Whether the program's proposal waits for a decision; `block` is one it touches. */
export const isWaiting = ({ id }: FindingView, block: BlockSlice) => block.waiting.has(id)

/** Whether a filter may show it. Quotes and claims are shown when they are asked for: a long article has hundreds. */
export function findingMatches(finding: FindingView, block: BlockSlice, filter: Filter): boolean {
  if (filter.kind === 'dismissed') return finding.state === 'dismissed'
  if (!isWaiting(finding, block)) return false
  if (filter.kind !== 'findings') return finding.kind === 'attribution-error'
  return filter.of === undefined || switchOf(finding) === filter.of
}

/** Whether it is a quote or a claim that the program proposes for the focused sentence: only there its card is shown. */
export function isOffered(
  card: Card,
  { blocks, filter, focus, objects }: Pick<DeskState, 'blocks' | 'filter' | 'focus' | 'objects'>,
): card is FindingCard {
  if (card.kind !== 'finding' || card.value.kind === 'attribution-error' || ELSEWHERE.includes(filter.kind))
    return false
  const sentence = objects.sentences.get(focus?.id ?? '')
  const block = blocks[card.block]
  return sentence !== undefined && block !== undefined && touches(card.value, sentence) && isWaiting(card.value, block)
}

/** What the program proposes as a quote or a claim where one is: the open card, or the first in the focused sentence. */
export function proposedHere(state: DeskState, kind: 'quote' | 'claim'): FindingCard | undefined {
  const { focus, objects, focusedCard, blocks } = state
  const sentence = focus?.ids.length === 1 ? objects.sentences.get(focus.id) : undefined
  const block = sentence && blocks[blockAt(blocks, sentence.start)]
  if (!block) return undefined
  const cards = block.touching.filter(
    (card): card is FindingCard =>
      card.kind === 'finding' &&
      card.value.kind === kind &&
      touches(card.value, sentence) &&
      isWaiting(card.value, block),
  )
  return cards.find(({ id }) => id === focusedCard) ?? cards[0]
}

/** The quotes and claims that the program proposes for the focused sentence, in reading order. */
export function offeredHere(state: Pick<DeskState, 'blocks' | 'filter' | 'focus' | 'objects'>): readonly FindingCard[] {
  const start = state.objects.sentences.get(state.focus?.id ?? '')?.start
  if (start === undefined) return []
  const touching = state.blocks[blockAt(state.blocks, start)]?.touching ?? []
  return touching.filter((card) => isOffered(card, state))
}
