import type { Status } from '@/lib/core/review/vocabulary'
import type { SentenceView } from '@/lib/schemas/views'
import type { Before, Command, CommandDefinition, CommandOf, Merge } from './command'

type SetStatus = CommandOf<'set-status'>

/** Sets the status of one sentence or a range: all or none at a time. */
export const setStatus: CommandDefinition<SetStatus> = {
  label: ({ ids }) => (ids.length === 1 ? 'status' : `status of ${ids.length} sentences`),
  touches: ({ ids }) => ({ sentences: ids }),
  sentence: (before, { status }, { by, at }) => before && { ...before, status, statusBy: by, statusAt: at },
  request: ({ ids, status, seen }, articleId) => {
    const [only, ...others] = ids
    return only !== undefined && others.length === 0
      ? { method: 'PATCH', path: `/articles/${articleId}/sentences/${only}`, body: { status, seen: seen[only] } }
      : { method: 'POST', path: `/articles/${articleId}/sentences/status`, body: { ids, status, seen } }
  },
  merge: (reply) => ({ sentences: sentencesIn(reply) }),
  isDone: ({ ids, status, seen }, current) => {
    const now = statusesIn(current)
    return ids.every((id) => (now.get(id) ?? seen[id]) === status)
  },
  others: (command, { sentences = [] }, actorId) => {
    const { ids, status, seen, undo } = command
    const isAnothers = (one: SentenceView) =>
      one.statusBy !== null &&
      one.statusBy !== actorId &&
      (one.status === status || (undo && one.status === seen[one.id]))
    const theirs = sentences.filter((one) => ids.includes(one.id) && isAnothers(one))
    const by = theirs[0]?.statusBy
    if (!by) return null
    const left = ids.filter((id) => !theirs.some((one) => one.id === id))
    return { by, own: left.length === 0 ? null : of(command, left) }
  },
  freshen: (command, current) => {
    const now = statusesIn(current)
    return command.ids.every((id) => (now.get(id) ?? command.seen[id]) === command.seen[id]) ? command : null
  },
  onTopOf: (command, current) => ({
    ...command,
    seen: { ...command.seen, ...Object.fromEntries(statusesIn(current)) },
  }),
  apart: (command, current) => {
    const { ids, status } = command
    const seen = { ...command.seen, ...Object.fromEntries(statusesIn(current)) }
    const isContested = (id: string) => seen[id] !== command.seen[id] && seen[id] !== status
    const contested = ids.filter(isContested)
    const others = ids.filter((id) => !isContested(id))
    if (others.length === 0) return null
    return {
      contested: contested.length === 0 ? null : of(command, contested),
      others: of({ ...command, seen }, others),
    }
  },
  each: (command) => command.ids.map((id) => of(command, [id])),
  inverse: ({ ids, status }, before) => inverses(ids, status, before),
}

/** The command for some of its sentences. */
const of = (command: SetStatus, ids: readonly string[]): SetStatus => ({
  ...command,
  ids,
  seen: Object.fromEntries(ids.flatMap((id) => (command.seen[id] === undefined ? [] : [[id, command.seen[id]]]))),
})

/** A reply is one sentence or several; what is in conflict comes as a list. */
const sentencesIn = (reply: unknown): readonly SentenceView[] => {
  if (Array.isArray(reply)) return reply
  const several = reply as { readonly sentences?: readonly SentenceView[] } | SentenceView
  return 'sentences' in several ? (several.sentences ?? []) : [several as SentenceView]
}

const statusesIn = ({ sentences = [] }: Merge) => new Map(sentences.map(({ id, status }) => [id, status]))

/** One command for each status that there was. */
function inverses(ids: readonly string[], status: Status, before: Before): Command[] {
  const groups = new Map<Status, string[]>()
  for (const id of ids) {
    const was = before.sentences.get(id)?.status
    if (was !== undefined) groups.set(was, [...(groups.get(was) ?? []), id])
  }
  return Array.from(groups, ([was, group]) => ({
    type: 'set-status',
    ids: group,
    status: was,
    seen: Object.fromEntries(group.map((id) => [id, status])),
  }))
}
