import { makeActor } from '@/lib/core/review/actor'
import { hashToken } from '@/lib/data/actors'
import { database } from '@/lib/data/client'
import { newId } from '@/lib/data/new-id'
import { addAnnotation } from '@/lib/use-cases/add-annotation'
import { addComment } from '@/lib/use-cases/comments'
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

/** Fills the database of this process with one desk, one editor and one article of that size. */
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
  const text = view.version.text
  for (let index = 0; index < annotations; index++) {
    const sentence = view.sentences[(index * 7) % view.sentences.length]
    if (!sentence) break
    const [start, end] = [sentence.start + 9, Math.min(sentence.start + 60, sentence.end)]
    const kind = (['claim', 'quote', 'note'] as const)[index % 3] ?? 'claim'
    const made = await addAnnotation(actor, { articleId: view.id, kind, start, end, exact: text.slice(start, end) })
    if (index < comments) await addComment(actor, { annotationId: made.id, body: 'Asked the council; waiting.' })
  }
  return { articleId: view.id, versionId: view.version.id, personId, token, text, sentences: view.sentences }
}
