import type { Role } from './vocabulary'

declare const made: unique symbol

/** Who acts. Only `lib/web/session.ts` and the command line's own maker can produce one, so a use-case cannot be called by nobody. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** The desks this person is a member of; what lies on others does not exist for them. */
  readonly deskIds: readonly string[]
  readonly via: 'session' | 'token' | 'command-line'
  /** The browser session, when there is one. */
  readonly sessionId?: string
  readonly [made]: true
}

/** For the two makers and for tests. */
export const makeActor = (who: Omit<Actor, typeof made>): Actor => who as Actor
