import { AppError } from '../app-error'
import type { Actor } from './actor'
import { whoMay } from './refusals'
import type { Role } from './vocabulary'

/** What an act is done to, as far as permission depends on it. */
export interface Subject {
  /** Who wrote the article. */
  readonly writerId?: string | null
  /** Who made the annotation, comment or correction, or decided on the finding. */
  readonly createdById?: string
  /** To whom a query is addressed. */
  readonly addresseeId?: string | null
  /** Who signs off as a lawyer in this house. */
  readonly lawyerIds?: readonly string[]
}

interface Rule {
  readonly roles: readonly Role[]
  /** Also those for whom this holds, whatever their role except viewer. */
  readonly also?: (actor: Actor, subject: Subject) => boolean
  /** Never those for whom this holds. */
  readonly never?: (actor: Actor, subject: Subject) => boolean
}

const EVERYONE: readonly Role[] = ['admin', 'editor', 'checker', 'reporter', 'viewer']
const EDITORS: readonly Role[] = ['admin', 'editor']
const CHECKERS: readonly Role[] = ['admin', 'editor', 'checker']
const SPEAKERS: readonly Role[] = ['admin', 'editor', 'checker', 'reporter']
const ADMINS: readonly Role[] = ['admin']

const isWriter = (actor: Actor, subject: Subject) => subject.writerId === actor.id
const isAuthor = (actor: Actor, subject: Subject) => subject.createdById === actor.id
const isAddressee = (actor: Actor, subject: Subject) => subject.addresseeId === actor.id
const isNoWriter = (actor: Actor, subject: Subject) => !isWriter(actor, subject)
const isNoLawyer = (actor: Actor, subject: Subject) => !subject.lawyerIds?.includes(actor.id)
const isAnotherPerson = (actor: Actor, subject: Subject) => !isAuthor(actor, subject)

/** Every permission of Stet. Which desk a thing lies on is not asked here: what lies on another desk is not found at all. */
const PERMISSIONS = {
  'article:read': { roles: EVERYONE },
  'article:import': { roles: EDITORS },
  'article:edit': { roles: EDITORS },
  'article:delete': { roles: EDITORS },
  'article:export': { roles: EDITORS },
  'sentence:set-status': { roles: CHECKERS, never: isWriter },
  'sentence:reshape': { roles: CHECKERS, never: isWriter },
  'annotation:create': { roles: CHECKERS },
  'annotation:change': { roles: EDITORS, also: isAuthor },
  'annotation:place': { roles: CHECKERS },
  'annotation:answer': { roles: CHECKERS, also: isAddressee },
  'annotation:close': { roles: EDITORS, also: isAuthor },
  'comment:create': { roles: SPEAKERS },
  'comment:change': { roles: SPEAKERS, never: isAnotherPerson },
  'correction:propose': { roles: CHECKERS },
  'correction:change': { roles: CHECKERS, never: isAnotherPerson },
  'correction:decide': { roles: EDITORS },
  'finding:decide': { roles: CHECKERS },
  'finding:reopen': { roles: EDITORS, also: isAuthor },
  'source:read': { roles: EVERYONE },
  'source:add': { roles: SPEAKERS },
  'source:change': { roles: CHECKERS, also: isAuthor },
  'source:protect': { roles: EDITORS, also: isAuthor },
  'source:delete': { roles: EDITORS, also: isAuthor },
  'evidence:add': { roles: CHECKERS, also: isWriter },
  'evidence:change': { roles: EDITORS, also: isAuthor },
  'claim:read': { roles: EVERYONE },
  'claim:import': { roles: CHECKERS },
  'version:freeze': { roles: EDITORS },
  'sign-off:give': {
    roles: CHECKERS,
    also: (actor, subject) => isWriter(actor, subject) || !isNoLawyer(actor, subject),
  },
  'sign-off:writer': { roles: EVERYONE, never: isNoWriter },
  'sign-off:checker': { roles: CHECKERS, never: isWriter },
  'sign-off:editor': { roles: EDITORS },
  'sign-off:lawyer': { roles: EVERYONE, never: isNoLawyer },
  'sign-off:withdraw': { roles: EVERYONE, never: isAnotherPerson },
  'people:manage': { roles: ADMINS },
  'house:rule': { roles: ADMINS },
  'desks:manage': { roles: ADMINS },
} as const satisfies Record<string, Rule>

export type Permission = keyof typeof PERMISSIONS

/** Whether the actor may. For showing or hiding a button; use-cases call `allow`. */
export function may(actor: Actor, permission: Permission, subject: Subject = {}): boolean {
  const rule: Rule = PERMISSIONS[permission]
  if (rule.never?.(actor, subject)) return false
  if (rule.roles.includes(actor.role)) return true
  return actor.role !== 'viewer' && (rule.also?.(actor, subject) ?? false)
}

/** Throws `forbidden`, with the sentence that says who may, unless the actor may. */
export function allow(actor: Actor, permission: Permission, subject: Subject = {}): void {
  if (!may(actor, permission, subject)) throw new AppError('forbidden', whoMay(permission))
}
