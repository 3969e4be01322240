import type { Db } from './client'

/** Sentences of an article by id, of whatever version, with their words. */
export async function sentencesWithText(db: Db, articleId: string, ids: readonly string[]) {
  const versions = await db.version.findMany({
    where: { articleId, sentences: { some: { id: { in: [...ids] } } } },
    select: {
      number: true,
      text: true,
      sentences: { where: { id: { in: [...ids] } }, select: { id: true, start: true, end: true } },
    },
  })
  return versions.flatMap(({ number, text, sentences }) =>
    sentences.map(({ id, start, end }) => ({ id, words: text.slice(start, end), version: number, start })),
  )
}
