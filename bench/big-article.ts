import { selectorFor } from '@/lib/core/anchor/selector'
import { makeActor } from '@/lib/core/review/actor'
import { hashToken } from '@/lib/data/actors'
import { database } from '@/lib/data/client'
import { newId } from '@/lib/data/new-id'
import { importArticle } from '@/lib/use-cases/import-article'

const WORDS =
  'the council said on that day in spring a new bridge would cost more than any other road since then and nobody knew why it had been late'.split(
    ' ',
  )

/** A text of so many sentences of 20 words, 5 to a paragraph; the same every time. */
export function bigText(sentences: number, wordsEach = 20): string {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const sentence = (index: number) => {
    const words = Array.from({ length: wordsEach - 2 }, () => WORDS[next(WORDS.length)])
    return `Sentence ${index} ${words.join(' ')}.`
  }
  const all = Array.from({ length: sentences }, (_, index) => sentence(index))
  const paragraphs: string[] = []
  for (let index = 0; index < all.length; index += 5) paragraphs.push(all.slice(index, index + 5).join(' '))
  return paragraphs.join('\n\n')
}

export interface Size {
  readonly sentences: number
  readonly annotations: number
  readonly comments: number
}

/**
 * Fills the database of this process with one desk, one editor and one article of that size. The marks and comments
 * are put in by hand, all at once: one by one, as people make them, five thousand take minutes.
 */
export async function makeBigArticle({ sentences, annotations, comments }: Size) {
  const [deskId, personId, token] = [newId(), newId(), newId() + newId()]
  const createdAt = new Date()
  await database().transact(async (tx) => {
    await tx.desk.create({ data: { id: deskId, name: 'Bench', createdAt } })
    await tx.person.create({
      data: { id: personId, name: 'Bench', role: 'editor', email: 'bench@example.org', passwordHash: '', createdAt },
    })
    await tx.membership.create({ data: { personId, deskId, createdAt } })
    await tx.token.create({ data: { id: newId(), personId, name: 'bench', hash: hashToken(token), createdAt } })
  })
  const actor = makeActor({ id: personId, name: 'Bench', role: 'editor', deskIds: [deskId], via: 'command-line' })
  const view = await importArticle(actor, { text: bigText(sentences), format: 'text', title: 'A long story' })
  const { id: articleId, version } = view
  const marks = Array.from({ length: annotations }, (_, index) => {
    const sentence = view.sentences[(index * 7) % view.sentences.length]
    const start = (sentence?.start ?? 0) + 9
    const end = Math.min(start + 51, sentence?.end ?? 0)
    const kind = (['claim', 'quote', 'note'] as const)[index % 3] ?? 'claim'
    return { id: newId(), kind, place: selectorFor(version.text, { start, end }) }
  })
  const by = { createdById: personId, createdAt, updatedAt: createdAt }
  await database().transact(async (tx) => {
    await tx.annotation.createMany({ data: marks.map(({ id, kind }) => ({ id, articleId, kind, ...by })) })
    await tx.anchor.createMany({
      data: marks.map(({ id, place }) => ({ id: newId(), versionId: version.id, annotationId: id, ...place })),
    })
    await tx.comment.createMany({
      data: marks.slice(0, comments).map(({ id }) => ({
        id: newId(),
        articleId,
        annotationId: id,
        authorId: personId,
        body: 'Asked the council; waiting.',
        createdAt,
      })),
    })
  })
  return { articleId, versionId: version.id, personId, token, text: version.text, sentences: view.sentences }
}
