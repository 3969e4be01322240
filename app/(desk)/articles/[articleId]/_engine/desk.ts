import type { StoreApi } from 'zustand/vanilla'
import type { toast } from '@/app/_ui/toast'
import type { Permission, Subject as PermissionSubject } from '@/lib/core/review/permissions'
import type { Actions } from './actions'
import type { Drafts } from './drafts'
import type { Conflict, DeskActor, DeskState } from './types'

/** The shape of the house's toast: the desk only calls it. */
export type Toast = typeof toast

/** The open desk. One object for as long as the article is open; everything that changes is in `store`. */
export interface Desk {
  readonly articleId: string
  readonly actor: DeskActor
  /** The id of this open page, as others see it in `here`. */
  readonly pageId: string
  readonly store: StoreApi<DeskState>
  readonly actions: Actions
  readonly drafts: Drafts
  /** Whether a button shows. Who wrote the article is filled in. */
  may(permission: Permission, subject?: PermissionSubject): boolean
  /** Whether what one wanted can still be done. */
  maySetMine(conflict: Conflict): boolean
  /** Loads the article, listens and sends; answers what stops it. */
  start(): () => void
}
