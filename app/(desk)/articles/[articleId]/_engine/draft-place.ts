import type { AnnotationKind } from '@/lib/core/review/vocabulary'
import { type Draft, ownTarget, partsOf } from './drafts'
import type { DeskState } from './types'

/** Fields that marks of one kind alone have. */
const OF_KIND: Readonly<Record<string, AnnotationKind>> = { speaker: 'quote', explanation: 'claim' }

export interface Kept {
  readonly target: string
  readonly draft: Draft
}

/**
 * Whether a draft can be seen where it belongs: beside its words when they still stand there, or on the card it was
 * begun on. One that cannot is shown apart, because its words are nowhere else.
 */
export function hasPlace({ target, draft }: Kept, state: Pick<DeskState, 'text' | 'blocks' | 'objects'>): boolean {
  const { annotations, corrections, cards } = state.objects
  const { what, id, field } = partsOf(target)
  switch (what) {
    case 'annotation':
      return id === 'note' && stands(draft, state.text)
    case 'correction':
      return stands(draft, state.text)
    case 'correction-change':
      return corrections.get(id)?.state === 'proposed' && stands(draft, state.text)
    case 'comment':
      return annotations.has(id) || (corrections.get(id)?.state ?? 'withdrawn') !== 'withdrawn'
    case 'comment-change':
      return hasComment(state.objects, id)
    case 'stet':
      return corrections.get(id)?.state === 'proposed'
    case 'dismiss':
      return state.blocks[cards.get(id)?.block ?? -1]?.waiting.has(id) ?? false
    case 'close':
      return (annotations.get(id)?.state ?? 'closed') !== 'closed'
    case 'field':
      return annotations.has(id) && (OF_KIND[field ?? ''] ?? annotations.get(id)?.kind) === annotations.get(id)?.kind
    case 'beside':
      return false
  }
}

/** Whether what a draft is of is still there, though the draft may not stand on it: others are in its place, or it was refused. */
export function isOnSomething(
  { target, draft }: Kept,
  { text, objects }: Pick<DeskState, 'text' | 'objects'>,
): boolean {
  const { annotations, corrections, findings } = objects
  const { what, id } = partsOf(ownTarget(target))
  if (what === 'annotation' || what === 'correction') return stands(draft, text)
  if (what === 'comment-change') return hasComment(objects, id)
  return annotations.has(id) || corrections.has(id) || findings.has(id)
}

const hasComment = ({ annotations, corrections }: DeskState['objects'], id: string) =>
  [...annotations.values(), ...corrections.values()].some(({ comments }) => comments.some((one) => one.id === id))

/** Whether the words a draft was begun on are still where it is. */
function stands({ start, end, exact }: Draft, text: string): boolean {
  if (start === undefined || end === undefined) return false
  return exact === undefined || text.slice(start, end) === exact
}
