import type { z } from 'zod'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import { createArticle } from '../data/articles'
import { database } from '../data/client'
import { theDesk } from '../data/desks'
import { appendLog } from '../data/log'
import { newId } from '../data/new-id'
import { isMember } from '../data/people'
import { addSentences } from '../data/sentences'
import { addVersion } from '../data/versions'
import type * as schemas from '../schemas/articles'
import type { ArticleView } from '../schemas/views'
import { fullHashOf, hashOf } from './hash-of'
import { openArticle } from './open-article'
import { readGiven } from './read-given'

/** Reads a text or a file and stores it as version 1 of a new article; all of it or nothing. */
export async function importArticle(
  actor: Actor,
  input: z.output<typeof schemas.importArticle.input>,
): Promise<ArticleView> {
  allow(actor, 'article:import')
  const desk = await theDesk(database().read, actor, input.desk)
  if (input.writerId && !(await isMember(database().read, input.writerId, desk.id))) {
    throw new AppError('invalid', 'The writer must be a member of the desk.')
  }
  const { document, meta, notes, sentences: spans } = await readGiven(input)
  const title = input.title?.trim() ?? meta.title
  const now = new Date()
  const [articleId, versionId] = [newId(), newId()]
  const sentences = spans.map(({ start, end }) => {
    return { id: newId(), articleId, versionId, start, end, hash: hashOf(document.text.slice(start, end)) }
  })
  await database().transact(async (tx) => {
    await createArticle(tx, {
      id: articleId,
      deskId: desk.id,
      title,
      writerId: input.writerId ?? null,
      meta: JSON.stringify({ ...meta, title, ...(input.date ? { date: input.date } : {}) }),
      currentVersionId: versionId,
      revision: 1,
      createdById: actor.id,
      createdAt: now,
      updatedAt: now,
    })
    await addVersion(tx, {
      id: versionId,
      articleId,
      number: 1,
      document,
      hash: fullHashOf(document.text),
      origin: 'import',
      notes,
      createdById: actor.id,
      createdAt: now,
    })
    await addSentences(tx, sentences)
    await appendLog(tx, actor, articleId, 1, now, [
      { type: 'article-imported', subjectKind: 'article', subjectId: articleId, to: { title, desk: desk.name } },
    ])
  })
  return openArticle(actor, { articleId })
}
