import { sentenceAt } from '../_engine/sentence-at'
import type { DeskState } from '../_engine/types'

export type Arrival = { readonly card: string } | { readonly sentence: string } | null

/**
 * Where an address leads that ends in # and the id of a sentence, a mark, a correction or a finding. A finding that was
 * accepted is a mark now; one that has no card, because its words are marked or nobody is to see it, is the sentence it
 * was found in, which the offset behind an @ knows also of those that are not here.
 */
export function arrivalAt(
  hash: string,
  { blocks, objects, text }: Pick<DeskState, 'blocks' | 'objects' | 'text'>,
): Arrival {
  const [id = '', offset] = hash.replace(/^#/, '').split('@')
  if (objects.sentences.has(id)) return { sentence: id }
  const finding = objects.findings.get(id)
  if (finding?.annotationId && objects.cards.has(finding.annotationId)) return { card: finding.annotationId }
  const card = objects.cards.get(id)
  const isHidden = card?.kind === 'finding' && card.value.state === 'open' && !blocks[card.block]?.waiting.has(id)
  if (card && !isHidden) return { card: id }
  const start = finding?.start ?? Number(offset ?? Number.NaN)
  const sentence = start >= 0 && start < text.length ? sentenceAt(blocks, start) : undefined
  return sentence ? { sentence: sentence.id } : null
}
