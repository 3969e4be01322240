import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { mapInPieces } from '../breathe'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import { allow } from '../core/review/permissions'
import type { Document } from '../core/text/document'
import { sentenceOfNote } from '../core/text/sentence-of-note'
import { cleanName, isVisible } from '../core/text/written'
import { createArticle, isArticle } from '../data/articles'
import { database, type Transaction } from '../data/client'
import { theDesk } from '../data/desks'
import { isDuplicate } from '../data/is-duplicate'
import { appendLog, loggedFirst } from '../data/log'
import { newId } from '../data/new-id'
import { addOriginalFile } from '../data/original-files'
import { isMember } from '../data/people'
import { addSentences } from '../data/sentences'
import { addSourceNotes } from '../data/source-notes'
import { addVersion, versionByNumber } from '../data/versions'
import type * as schemas from '../schemas/articles'
import type { ArticleView } from '../schemas/views'
import { fullHashOf, hashOf } from './hash-of'
import { openArticle } from './open-article'
import { originalFile } from './original-file'
import { readGiven } from './read-given'
import { idTaken } from './sent-before'
import { storeFindings } from './store-findings'
import { countOthers, storeOthers } from './store-others'

/**
 * Reads a text or a file and stores it as version 1 of a new article; all of it or nothing. Sent twice with one id it
 * makes one article.
 */
export async function importArticle(
  actor: Actor,
  input: z.output<typeof schemas.importArticle.input>,
): Promise<ArticleView> {
  allow(actor, 'article:import')
  const desk = await theDesk(database().read, actor, input.desk)
  if (input.writerId && !(await isMember(database().read, input.writerId, desk.id))) {
    throw new AppError('invalid', 'The writer must be a member of the desk.')
  }
  const {
    document,
    meta,
    notes,
    sourceNotes,
    sentences: spans,
    proposals,
    wire,
    format,
    others,
  } = await readGiven(actor, input, { withProposals: true, mayPropose: true })
  const found = cleanName(meta.title)
  const title = input.title ?? (isVisible(found) ? found : 'Untitled')
  const hash = fullHashOf(document.text)
  const choices = {
    title,
    desk: desk.name,
    ...(input.writerId && { writerId: input.writerId }),
    ...(input.date && { date: input.date }),
    ...(input.language && { language: input.language }),
    ...(others && { changes: 'proposals' }),
  }
  const taken = others && { taken: countOthers(others) }
  const sent = { choices, document }
  if (input.id && (await isArticle(database().read, input.id))) return sameArticle(actor, input.id, sent)
  const now = new Date()
  const [articleId, versionId] = [input.id ?? newId(), newId()]
  const sentences = await mapInPieces(spans, ({ start, end }) => {
    return { id: newId(), articleId, versionId, start, end, hash: hashOf(document.text.slice(start, end)) }
  })
  const proposed = sourceNotes.flatMap(({ kind, author = null, words, address = null, ...at }, ordinal) => {
    const sentence = sentenceOfNote({ kind, ...at }, spans)
    if (!sentence) return []
    const { start, end } = sentence
    const place = { start, end, exact: document.text.slice(start, end), how: 'exact' as const }
    return [{ id: newId(), articleId, kind, author, words, address, ordinal, ...place, state: 'open' as const }]
  })
  const original = await originalFile(input, format)
  const store = async (tx: Transaction) => {
    await createArticle(tx, {
      id: articleId,
      deskId: desk.id,
      title,
      writerId: input.writerId ?? null,
      meta: JSON.stringify({ ...meta, title }),
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
      hash,
      origin: 'import',
      notes,
      wire,
      createdById: actor.id,
      createdAt: now,
    })
    if (original) await addOriginalFile(tx, versionId, original)
    await addSentences(tx, sentences)
    await addSourceNotes(tx, proposed)
    if (others) await storeOthers(tx, { articleId, versionId, text: document.text, now }, others)
    await storeFindings(tx, { articleId, versionId, text: document.text, proposals })
    await appendLog(tx, actor, articleId, 1, now, [
      { type: 'article-imported', subjectKind: 'article', subjectId: articleId, to: { ...choices, hash, ...taken } },
    ])
  }
  try {
    await database().transact(store)
  } catch (error) {
    // The same was stored while this was being read.
    if (!input.id || !isDuplicate(error)) throw error
    return sameArticle(actor, input.id, sent)
  }
  return openArticle(actor, { articleId })
}

interface Sent {
  /** Everything that was asked for besides the text, as it is logged with the hash of that. */
  readonly choices: Readonly<Record<string, string>>
  readonly document: Document
}

/** The article that was made of the same request, sent before. Throws `conflict` when the id was used for another. */
async function sameArticle(actor: Actor, articleId: string, { choices, document }: Sent): Promise<ArticleView> {
  const { read } = database()
  const view = await openArticle(actor, { articleId })
  const first = await loggedFirst(read, 'article-imported', articleId)
  const version = await versionByNumber(read, articleId, 1)
  const { hash: _, taken: __, ...chosen } = JSON.parse(first?.to ?? '{}') as Record<string, unknown>
  const isSame =
    first?.actorId === actor.id && isDeepStrictEqual(chosen, choices) && isDeepStrictEqual(version?.document, document)
  if (!isSame) throw idTaken()
  return view
}
