import type { z } from 'zod'
import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import { allow } from '../../core/review/permissions'
import { cutAtWord } from '../../core/text/recognise-steps/cut-at-word'
import { onOneLine } from '../../core/text/recognise-steps/draft'
import { findArticle } from '../../data/articles'
import { database } from '../../data/client'
import { loggedFirst } from '../../data/log'
import { findSourceNote, type StoredSourceNote, setSourceNoteState, sourceNotesOf } from '../../data/source-notes'
import type * as schemas from '../../schemas/source-notes'
import type { SourceNoteView } from '../../schemas/source-notes'
import { changeArticle } from '../change-article'
import { addSource } from './add-source'
import { addEvidence } from './evidence'

type Named = z.output<typeof schemas.makeSourceOfNote.input>

/** The notes that an article came with, in reading order, whatever was decided on them. */
export async function sourceNotes(
  actor: Actor,
  { articleId }: z.output<typeof schemas.sourceNotes.input>,
): Promise<z.infer<typeof schemas.sourceNotes.reply>> {
  const { read } = database()
  allow(actor, 'source:read', await findArticle(read, actor, articleId))
  return { items: (await sourceNotesOf(read, articleId)).map(view) }
}

/**
 * Makes a note a source and evidence of its sentence. Both have its id, so that doing it again after it was broken off
 * goes on where it ended.
 */
export async function makeSourceOfNote(actor: Actor, { articleId, noteId }: Named): Promise<SourceNoteView> {
  const article = await findArticle(database().read, actor, articleId)
  allow(actor, 'source:add')
  allow(actor, 'evidence:add', article)
  const note = await theNote(articleId, noteId)
  if (note.state === 'made') return view(note)
  if (note.how === 'orphan')
    throw new AppError('conflict', 'The sentence of this note is gone. Add the source by hand.')
  const { id, kind, author, words, start, end, exact } = note
  if (!(await loggedFirst(database().read, 'source-added', id))) await addNamed(actor, note)
  if (await loggedFirst(database().read, 'evidence-added', id)) return decide(actor, { articleId, noteId }, 'made')
  const said = kind === 'comment' && author ? `${author}: ${words}` : words
  await addEvidence(actor, {
    id,
    articleId,
    sourceId: id,
    start,
    end,
    exact,
    locator: {},
    stance: 'supports',
    note: said,
  })
  return decide(actor, { articleId, noteId }, 'made')
}

/** The web page that a note names, as a record with its address: it can be fetched from there; else a document. */
const addNamed = (actor: Actor, { id, articleId, words, address }: StoredSourceNote) =>
  addSource(actor, {
    id,
    articleId,
    kind: address ? 'page' : 'document',
    title: cutAtWord(onOneLine(words), 120),
    terms: 'on-the-record',
    ...(address && { address }),
  })

export const dismissSourceNote = (actor: Actor, input: Named) => decide(actor, input, 'dismissed')
export const reopenSourceNote = (actor: Actor, input: Named) => decide(actor, input, 'open')

const DECIDED = { made: 'source-note-made', dismissed: 'source-note-dismissed', open: 'source-note-reopened' } as const

/** What has become a source stays one: that is taken away as a source. */
const decide = (
  actor: Actor,
  { articleId, noteId }: Named,
  state: StoredSourceNote['state'],
): Promise<SourceNoteView> =>
  changeArticle(actor, articleId, async ({ tx, article, now, log }) => {
    allow(actor, 'evidence:add', article)
    const note = await findSourceNote(tx, articleId, noteId)
    if (!note) throw noSuchNote()
    if (note.state === state) return view(note)
    if (note.state === 'made') throw new AppError('conflict', 'This note has become a source since you looked.')
    await setSourceNoteState(tx, noteId, state, actor.id, now)
    log({
      type: DECIDED[state],
      subjectKind: 'source-note',
      subjectId: noteId,
      to: { words: cutAtWord(note.words, 300) },
    })
    return view({ ...note, state })
  })

async function theNote(articleId: string, noteId: string): Promise<StoredSourceNote> {
  const note = await findSourceNote(database().read, articleId, noteId)
  if (!note) throw noSuchNote()
  return note
}

const noSuchNote = () => new AppError('not-found', 'There is no such note.')

function view({ id, kind, author, words, address, start, end, exact, how, state }: StoredSourceNote): SourceNoteView {
  const place = how === 'orphan' ? { start: null, end: null } : { start, end }
  return { id, kind, author, words, address, ...place, exact, state }
}
