import type { z } from 'zod'
import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import { allow } from '../../core/review/permissions'
import type { SourceDetails, SourceKind } from '../../core/source/source'
import { findArticle } from '../../data/articles'
import { announceChange } from '../../data/changes'
import { type Db, database, type Transaction } from '../../data/client'
import { theDesk } from '../../data/desks'
import { isDuplicate } from '../../data/is-duplicate'
import { loggedFirst } from '../../data/log'
import { newId } from '../../data/new-id'
import { addContent } from '../../data/source-contents'
import { attachSource, findSource, addSource as store } from '../../data/sources'
import type * as schemas from '../../schemas/sources'
import type { SourceView } from '../../schemas/sources'
import { nextMoment } from '../next-moment'
import { idTaken } from '../sent-before'
import { sourceView } from '../views/source-views'
import { writeLog } from './act-on-source'
import { detailsOf, readersFor } from './details-of'
import { type ReadGivenSource, readGivenSource } from './read-given-source'

type Input = z.output<typeof schemas.addSource.input>

/**
 * Adds a source with its words, or as a record without words, and attaches it to an article when one is named; all of it
 * or nothing. Sent twice with one id it makes one source.
 */
export async function addSource(actor: Actor, input: Input): Promise<SourceView> {
  allow(actor, 'source:add')
  const { read } = database()
  const deskId = await deskOf(read, actor, input)
  if (input.id && (await loggedFirst(read, 'source-added', input.id))) return sameSource(actor, input.id, input)
  const given = await readGivenSource(actor, input)
  const details = detailsOf({ ...given?.about, ...withoutNothing(input) }, titleAndTerms(input, given))
  const id = input.id ?? newId()
  const kind = kindOf(input, given)
  const now = nextMoment()
  const make = async (tx: Transaction) => {
    if (input.articleId) await findArticle(tx, actor, input.articleId)
    const asked = { wanted: input.protected ?? false, readers: [actor.id, ...(input.readers ?? [])] }
    const protection = await readersFor(tx, deskId, details, asked)
    const source = { id, deskId, kind, details, createdById: actor.id, ...protection }
    await store(tx, source, now)
    if (given) await addContent(tx, source, given)
    if (input.articleId) {
      await attachSource(tx, { articleId: input.articleId, sourceId: id, addedById: actor.id, createdAt: now })
    }
    const added = { type: 'source-added', subjectKind: 'source', subjectId: id, to: { kind, ...details } } as const
    return writeLog(tx, actor, source, [added], now)
  }
  try {
    for (const articleId of await database().transact(make)) announceChange(articleId)
  } catch (error) {
    // The same was stored while this was being read.
    if (!input.id || !isDuplicate(error)) throw error
    return sameSource(actor, input.id, input)
  }
  return sourceView(await findSource(read, actor, id))
}

async function deskOf(db: Db, actor: Actor, { articleId, desk }: Input): Promise<string> {
  return articleId ? (await findArticle(db, actor, articleId)).deskId : (await theDesk(db, actor, desk)).id
}

/** What a person wrote wins over what was read. */
const withoutNothing = (input: Input) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== null && value !== ''))

function titleAndTerms(input: Input, given: ReadGivenSource | undefined): Pick<SourceDetails, 'title' | 'terms'> {
  const title = input.title ?? given?.about.title ?? nameOf(input.file)
  if (!title) throw new AppError('invalid', 'Give the source a title: its text does not say one.')
  return { title, terms: input.terms }
}

const nameOf = (file: File | undefined) => file?.name.replace(/\.[^.]{1,5}$/, '')

function kindOf(input: Input, given: ReadGivenSource | undefined): SourceKind {
  const kind = input.kind ?? given?.kind
  if (kind) return kind
  throw new AppError('invalid', 'Say what kind of source it is, or give its words: a text, a file or an address.')
}

/** The source that was made of the same request, sent before. Throws `conflict` when the id is somebody else's. */
async function sameSource(actor: Actor, id: string, { title, terms }: Input): Promise<SourceView> {
  const first = await loggedFirst(database().read, 'source-added', id)
  if (first?.actorId !== actor.id) throw idTaken()
  const source = await findSource(database().read, actor, id)
  if ((title !== undefined && title !== source.title) || terms !== source.terms) throw idTaken()
  return sourceView(source)
}
