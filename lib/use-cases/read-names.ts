import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { shownName } from '../core/review/shown-name'
import { findArticle } from '../data/articles'
import { database } from '../data/client'
import { peopleById } from '../data/people'

/** The names of people who did something to an article, by id; for those who may read it. */
export async function readNames(
  actor: Actor,
  { articleId, ids }: { articleId: string; ids: readonly (string | null)[] },
): Promise<ReadonlyMap<string, string>> {
  allow(actor, 'article:read', await findArticle(database().read, actor, articleId))
  const known = new Set(ids.filter((id) => id !== null))
  const people = await peopleById(database().read, [...known])
  return new Map(people.map((person) => [person.id, shownName(person)]))
}
