import { isOnSomething, type Kept } from '../_engine/draft-place'
import type { DeskState } from '../_engine/types'

/** What is said when words a person typed cannot stand where they were: only that is gone which is. */
export const sayLost = (lost: readonly Kept[], state: Pick<DeskState, 'text' | 'objects'>) =>
  lost.some((kept) => !isOnSomething(kept, state))
    ? { title: 'What your words were on is gone', description: 'They are kept in your drafts.' }
    : {
        title: 'Your words are kept in your drafts',
        description: 'They could not be saved, or others stand in their place.',
      }
