import { type Actor, makeActor } from '../core/review/actor'
import { ROLES, type Role } from '../core/review/vocabulary'
import { database } from '../data/client'
import { newId } from '../data/new-id'
import type { ArticleView } from '../schemas/views'
import { importArticle } from './import-article'

export type Newsroom = Readonly<Record<Role, Actor>> & {
  readonly deskId: string
  /** An editor of another desk, for whom nothing of this one exists. */
  readonly stranger: Actor
}

/** Two desks, with one person of each role on the first and an editor on the second. For tests. */
export async function makeNewsroom(): Promise<Newsroom> {
  const [deskId, otherDeskId] = [newId(), newId()]
  const people = [...ROLES, 'stranger' as const].map((name) => ({
    actor: makeActor({
      id: newId(),
      name: `${name[0]?.toUpperCase()}${name.slice(1)}`,
      role: name === 'stranger' ? 'editor' : name,
      deskIds: [name === 'stranger' ? otherDeskId : deskId],
      via: 'session',
    }),
    name,
  }))
  await database().transact(async (tx) => {
    const createdAt = new Date()
    await tx.desk.createMany({
      data: [
        { id: deskId, name: `Politics ${deskId}`, createdAt },
        { id: otherDeskId, name: `Sport ${otherDeskId}`, createdAt },
      ],
    })
    for (const { actor } of people) {
      const { id, name, role, deskIds } = actor
      await tx.person.create({ data: { id, name, role, email: `${id}@example.org`, passwordHash: '', createdAt } })
      await tx.membership.create({ data: { personId: id, deskId: deskIds[0] ?? '', createdAt } })
    }
  })
  return {
    ...(Object.fromEntries(people.map(({ name, actor }) => [name, actor])) as Record<Role | 'stranger', Actor>),
    deskId,
  }
}

export const STORY = `The mayor said the bridge is safe. “It has stood for ninety years,” said Ada Holm.

Engineers counted 14 cracks in March. Nobody has closed the road.`

/** An article of the newsroom, imported by its editor. */
export const article = (newsroom: Newsroom, text = STORY, more: { writerId?: string } = {}): Promise<ArticleView> =>
  importArticle(newsroom.editor, { text, format: 'text', title: 'The bridge', ...more })

/** Where words stand in the newest version, as a request wants them. */
export function placeIn(view: ArticleView, words: string) {
  const start = view.version.text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the article`)
  return { start, end: start + words.length }
}
