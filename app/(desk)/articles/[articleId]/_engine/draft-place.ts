import type { Draft } from './drafts'
import type { DeskState } from './types'

export interface Kept {
  readonly target: string
  readonly draft: Draft
}

/**
 * Whether a draft can be seen where it belongs: beside its words when they still stand there, or on the card it was
 * begun on. One that cannot is shown apart, because its words are nowhere else.
 */
export function hasPlace({ target, draft }: Kept, state: Pick<DeskState, 'text' | 'objects'>): boolean {
  const { annotations, corrections } = state.objects
  const [what, id = '', field] = target.split(':')
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
      return [...annotations.values(), ...corrections.values()].some(({ comments }) =>
        comments.some((one) => one.id === id),
      )
    case 'stet':
      return corrections.get(id)?.state === 'proposed'
    case 'close':
      return (annotations.get(id)?.state ?? 'closed') !== 'closed'
    case 'field':
      return annotations.has(id) && (field !== 'speaker' || annotations.get(id)?.kind === 'quote')
    default:
      return false
  }
}

/** Whether the words a draft was begun on are still where it is. */
function stands({ start, end, exact }: Draft, text: string): boolean {
  if (start === undefined || end === undefined) return false
  return exact === undefined || text.slice(start, end) === exact
}
