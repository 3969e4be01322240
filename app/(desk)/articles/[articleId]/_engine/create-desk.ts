import type { Desk, Toast } from './desk'
import type { DeskActor } from './types'

export interface DeskOptions {
  readonly articleId: string
  readonly actor: DeskActor
  readonly toast: Toast
}

/** Puts the desk together. */
export function createDesk(options: DeskOptions): Desk {
  throw new Error('not yet')
}
