import { ROLE_WORDS } from '@/app/_people/role-words'
import { SWITCHED_KINDS } from '@/lib/core/review/findings/switched-kinds'
import { ROLES, type Role } from '@/lib/core/review/vocabulary'
import type { AdminLogEntry } from '@/lib/schemas/admin'
import { aboutFinding } from '../../_findings/finding-groups'

type Entry = Pick<AdminLogEntry, 'type' | 'actor' | 'subjectId' | 'subjectName' | 'from' | 'to'>

interface Told {
  /** Whom or what it is about, as it is called today; "themselves" when somebody did it to themselves. */
  readonly subject: string
  /** The desk or person, whoever did it. */
  readonly name: string
  readonly isOwn: boolean
  readonly from: Record<string, unknown>
  readonly to: Record<string, unknown>
}

/** What follows the name of whoever did it. */
const SENTENCES: Readonly<Record<string, (told: Told) => string>> = {
  'house-set-up': ({ to }) => `set up Stet, with the desk ${quoted(to.desk)}.`,
  'person-added': ({ name, to }) => `added ${name} as ${roleName(to.role)}.`,
  'person-changed': ({ subject, from, to }) => `changed ${subject}: ${differences(from, to)}.`,
  'person-disabled': ({ subject }) => `disabled ${subject}.`,
  'person-enabled': ({ subject }) => `let ${subject} in again.`,
  'password-changed': () => 'changed their own password.',
  'password-reset': ({ name }) => `gave ${name} a new password.`,
  'session-ended': () => 'signed out one of their browsers.',
  'signed-out-everywhere': () => 'signed out everywhere.',
  'token-created': ({ isOwn, name, to }) => `made the token ${quoted(to.name)}${isOwn ? '' : ` for ${name}`}.`,
  'token-revoked': ({ from }) => `revoked the token ${quoted(from.name)}.`,
  'desk-added': ({ to }) => `opened the desk ${quoted(to.name)}.`,
  'desk-renamed': ({ from, to }) => `renamed the desk ${quoted(from.name)} ${quoted(to.name)}.`,
  'member-added': ({ name, to }) => `made ${to.name} a member of ${name}.`,
  'member-removed': ({ name, from }) => `took ${from.name} off ${name}.`,
  'article-deleted': ({ from }) => `deleted ${articleOf(from)}.`,
  'article-restored': ({ from }) => `restored ${articleOf(from)}.`,
  'fact-checks-imported': ({ name, to }) =>
    `imported fact-checks for the desk ${quoted(name)}: ${to.added} new, ${to.changed} changed.`,
  'sign-offs-demanded': ({ to }) => signOffs(listOf(to.needed), listOf(to.lawyers)),
  'evidence-demanded': ({ to }) => demanded(listOf(to.demands)),
  'findings-switched': ({ from, to }) => `${switched(listOf(from.off), listOf(to.off))}.`,
}

/** One entry of the log as the rest of a sentence that begins with the name of whoever did it. */
export function describeEntry(entry: Entry): string {
  const isOwn = entry.actor === entry.subjectId
  const name = entry.subjectName ?? 'somebody'
  const told = { subject: isOwn ? 'themselves' : name, name, isOwn, from: asRecord(entry.from), to: asRecord(entry.to) }
  return SENTENCES[entry.type]?.(told) ?? `did “${entry.type}” to ${told.subject}.`
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
const quoted = (value: unknown) => `“${value}”`
/** The title is told to the members of its desk alone. */
const articleOf = ({ title, desk }: Record<string, unknown>) =>
  `${title === undefined ? 'an article' : `the article ${quoted(title)}`} of the desk ${quoted(desk)}`
const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value)
const roleName = (value: unknown) => (isRole(value) ? ROLE_WORDS[value].label.toLowerCase() : `${value}`)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Which kinds of finding were switched off, and which on again. */
function switched(before: readonly unknown[], after: readonly unknown[]): string {
  const off = after.filter((kind) => !before.includes(kind))
  const on = before.filter((kind) => !after.includes(kind))
  return [
    ...(off.length > 0 ? [`switched off findings of ${kindsOf(off)}`] : []),
    ...(on.length > 0 ? [`switched on findings of ${kindsOf(on)}`] : []),
  ].join(' and ')
}

const kindsOf = (kinds: readonly unknown[]) => kinds.map((kind) => kindName(`${kind}`)).join(', ')

/** An error by its name and code; quotes and claims by their name; a kind that is no more by what it was called. */
function kindName(kind: string): string {
  const known = SWITCHED_KINDS.find((one) => one === kind)
  if (!known) return kind
  const { code, name } = aboutFinding(known)
  return code ? `“${name}” (${code})` : name.toLowerCase()
}

const FIELDS: Readonly<Record<string, string>> = { name: 'name', email: 'e-mail', role: 'role' }

const differences = (from: Record<string, unknown>, to: Record<string, unknown>) =>
  Object.keys(to)
    .map((field) => `${FIELDS[field] ?? field} from ${roleName(from[field])} to ${roleName(to[field])}`)
    .join(', ')

const demanded = (demands: readonly unknown[]) =>
  demands.length === 0
    ? 'made evidence a choice in every verified sentence.'
    : `demanded evidence in verified sentences for ${demands.join(', ')}.`

const signOffs = (needed: readonly unknown[], lawyers: readonly unknown[]) =>
  `${[
    needed.length === 0
      ? 'asked for no sign-off of a version'
      : `asked that a version be signed off by: ${needed.join(', ')}`,
    ...(lawyers.length > 0 ? [`named as lawyers: ${lawyers.join(', ')}`] : []),
  ].join('; ')}.`
