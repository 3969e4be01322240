import type { AnnotationView, CorrectionView, VersionView } from '@/lib/schemas/views'
import { isAskedOf } from './is-asked-of'
import type { DeskState } from './types'

/** What somebody else did that this person waits for. `about`: the mark or correction. */
export type News =
  | { readonly kind: 'asked' | 'answered'; readonly about: AnnotationView }
  | { readonly kind: 'decided'; readonly about: CorrectionView }
  | ({ readonly kind: 'version'; readonly by: string } & Pick<VersionView, 'number' | 'origin'>)

type Known = Pick<DeskState, 'blocks' | 'article'>
type Article = NonNullable<DeskState['article']>

/** What became news between two states of the open article. One's own acts, still on their way, are none. */
export function newsBetween(before: Known, state: Known & Pick<DeskState, 'pending'>, actorId: string): News[] {
  if (!before.article || !state.article) return []
  const made = versionSince(before.article.version.number, state.article, actorId)
  const were = workIn(before, state)
  const now = workIn(state, before)
  const isOwn = (id: string) => state.pending.ids.has(id)
  const marks = [...now.annotations.values()].flatMap((about): News[] => {
    const was = were.annotations.get(about.id)
    if (isOwn(about.id)) return []
    if (isAskedOf(about, actorId) && !(was && isAskedOf(was, actorId))) return [{ kind: 'asked', about }]
    return isAnswered(about, actorId) && was && !isAnswered(was, actorId) ? [{ kind: 'answered', about }] : []
  })
  const decisions = [...now.corrections.values()].flatMap((about): News[] => {
    const was = were.corrections.get(about.id)
    const isNew = was && !isDecided(was, actorId) && isDecided(about, actorId)
    return isNew && !isOwn(about.id) ? [{ kind: 'decided', about }] : []
  })
  return [...made, ...marks, ...decisions]
}

/** When somebody last had an article open (ISO 8601), and which version it was. */
export interface LastSeen {
  readonly at: string
  readonly version: number
}

/** What became news since somebody had the article open last. */
export function newsSince({ at, version }: LastSeen, { article, blocks }: Known, actorId: string): News[] {
  if (!article) return []
  const made = versionSince(version, article, actorId)
  const { annotations, corrections } = workIn({ blocks }, { blocks: [] })
  const marks = [...annotations.values()].filter(({ updatedAt }) => updatedAt > at)
  return [
    ...made,
    ...marks.flatMap((about): News[] => (isAnswered(about, actorId) ? [{ kind: 'answered', about }] : [])),
    ...[...corrections.values()].flatMap((about): News[] =>
      isDecided(about, actorId) && (about.decidedAt ?? '') > at ? [{ kind: 'decided', about }] : [],
    ),
  ]
}

/** That somebody else has made a version after the one that was known. */
function versionSince(known: number, { version }: Article, actorId: string): News[] {
  const { createdBy: by, number, origin } = version
  return number > known && by !== actorId ? [{ kind: 'version', by, number, origin }] : []
}

const isAnswered = ({ createdBy, addressee, state }: AnnotationView, actorId: string) =>
  createdBy === actorId && addressee !== actorId && state === 'answered'

const isDecided = ({ createdBy, decidedBy, state }: CorrectionView, actorId: string) =>
  createdBy === actorId && decidedBy !== actorId && (state === 'accepted' || state === 'stet')

/** The marks and corrections of those blocks that are not the same in another state. */
function workIn({ blocks }: Pick<DeskState, 'blocks'>, other: Pick<DeskState, 'blocks'>) {
  const changed = blocks.filter((block, index) => block !== other.blocks[index])
  return {
    annotations: new Map(changed.flatMap((block) => block.annotations.map((one) => [one.id, one]))),
    corrections: new Map(changed.flatMap((block) => block.corrections.map((one) => [one.id, one]))),
  }
}
