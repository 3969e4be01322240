import { AppError } from '../app-error'
import type { Actor } from './actor'
import type { Role } from './vocabulary'

/** What an act is done to, as far as permission depends on it. */
export interface Subject {
  /** Who wrote the article. */
  readonly writerId?: string | null
  /** Who made the annotation, comment or correction, or decided on the finding. */
  readonly createdById?: string
  /** To whom a query is addressed. */
  readonly addresseeId?: string | null
}

interface Rule {
  readonly roles: readonly Role[]
  /** Also those for whom this holds, whatever their role except viewer. */
  readonly also?: (actor: Actor, subject: Subject) => boolean
  /** Never those for whom this holds. */
  readonly never?: (actor: Actor, subject: Subject) => boolean
  /** The sentence a refused person reads. */
  readonly refusal: string
}

const EVERYONE: readonly Role[] = ['admin', 'editor', 'checker', 'reporter', 'viewer']
const EDITORS: readonly Role[] = ['admin', 'editor']
const CHECKERS: readonly Role[] = ['admin', 'editor', 'checker']
const SPEAKERS: readonly Role[] = ['admin', 'editor', 'checker', 'reporter']
const ADMINS: readonly Role[] = ['admin']

const isWriter = (actor: Actor, subject: Subject) => subject.writerId === actor.id
const isAuthor = (actor: Actor, subject: Subject) => subject.createdById === actor.id
const isAddressee = (actor: Actor, subject: Subject) => subject.addresseeId === actor.id
const isAnotherPerson = (actor: Actor, subject: Subject) => !isAuthor(actor, subject)

/** Every permission of Stet. Which desk a thing lies on is not asked here: what lies on another desk is not found at all. */
const PERMISSIONS = {
  'article:read': { roles: EVERYONE, refusal: 'You cannot read this article.' },
  'article:import': { roles: EDITORS, refusal: 'Only an editor can import an article.' },
  'article:edit': { roles: EDITORS, refusal: 'Only an editor can change an article’s title, writer or desk.' },
  'article:delete': { roles: EDITORS, refusal: 'Only an editor can delete or restore an article.' },
  'article:export': { roles: EDITORS, refusal: 'Only an editor can export an article.' },
  'sentence:set-status': {
    roles: CHECKERS,
    never: isWriter,
    refusal: 'A status is set by a checker or an editor who did not write the story.',
  },
  'sentence:reshape': {
    roles: CHECKERS,
    never: isWriter,
    refusal: 'Sentences are split and merged by a checker or an editor who did not write the story.',
  },
  'annotation:create': { roles: CHECKERS, refusal: 'Only a checker or an editor can mark the text.' },
  'annotation:change': {
    roles: EDITORS,
    also: isAuthor,
    refusal: 'Only whoever made this mark, or an editor, can change or delete it.',
  },
  'annotation:answer': { roles: CHECKERS, also: isAddressee, refusal: 'You were not asked here.' },
  'annotation:close': {
    roles: EDITORS,
    also: isAuthor,
    refusal: 'Only whoever raised this, or an editor with a reason, can close it.',
  },
  'comment:create': { roles: SPEAKERS, refusal: 'Viewers read; they do not comment.' },
  'comment:change': {
    roles: SPEAKERS,
    never: isAnotherPerson,
    refusal: 'Only whoever wrote a comment can change or delete it.',
  },
  'correction:propose': { roles: CHECKERS, refusal: 'Only a checker or an editor can propose a correction.' },
  'correction:change': {
    roles: CHECKERS,
    never: isAnotherPerson,
    refusal: 'Only whoever proposed a correction can withdraw or reword it.',
  },
  'correction:decide': { roles: EDITORS, refusal: 'Only an editor can accept a correction or let the text stand.' },
  'finding:decide': { roles: CHECKERS, refusal: 'Only a checker or an editor can decide on a finding.' },
  'finding:reopen': {
    roles: EDITORS,
    also: isAuthor,
    refusal: 'Only whoever decided on this finding, or an editor, can open it again.',
  },
  'source:read': { roles: EVERYONE, refusal: 'You cannot read sources.' },
  'source:add': { roles: SPEAKERS, refusal: 'Viewers read; they add no sources.' },
  'source:change': {
    roles: CHECKERS,
    also: isAuthor,
    refusal: 'Only a checker, an editor or whoever added a source can change it.',
  },
  'source:protect': {
    roles: EDITORS,
    also: isAuthor,
    refusal: 'Only an editor or whoever added a source says who may know of it.',
  },
  'source:delete': {
    roles: EDITORS,
    also: isAuthor,
    refusal: 'Only an editor or whoever added a source can delete it.',
  },
  'evidence:add': {
    roles: CHECKERS,
    also: isWriter,
    refusal: 'Only a checker, an editor or the writer of the story can name its evidence.',
  },
  'evidence:change': {
    roles: EDITORS,
    also: isAuthor,
    refusal: 'Only whoever named this evidence, or an editor, can change or delete it.',
  },
  'version:freeze': { roles: EDITORS, refusal: 'Only an editor can freeze a version.' },
  'people:manage': { roles: ADMINS, refusal: 'Only an admin can manage people.' },
  'house:rule': { roles: ADMINS, refusal: 'Only an admin can change the house rules.' },
  'desks:manage': { roles: ADMINS, refusal: 'Only an admin can manage desks.' },
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

/** The sentence that says who may. */
export const whoMay = (permission: Permission): string => PERMISSIONS[permission].refusal
