import { z } from 'zod'
import { SOURCE_NOTE_KINDS } from '../core/text/source-note'
import { endpoint, id, offset } from './endpoint'

export const sourceNoteView = z
  .object({
    id,
    kind: z.enum(SOURCE_NOTE_KINDS),
    author: z.string().nullable(),
    words: z.string(),
    address: z.string().nullable().describe('The first web address in it.'),
    start: offset.nullable().describe('Its sentence; null where that has lost its place.'),
    end: offset.nullable(),
    exact: z.string(),
    state: z.enum(['open', 'made', 'dismissed']).describe('`made`: it has become a source and evidence.'),
  })
  .describe('A note of the reporter, proposed as a source of its sentence.')
export type SourceNoteView = z.infer<typeof sourceNoteView>

const one = z.object({ articleId: id, noteId: id })

export const sourceNotes = endpoint({
  method: 'GET',
  path: '/articles/:articleId/source-notes',
  summary: 'The footnotes, endnotes and comments that an article came with, proposed as sources of their sentences.',
  input: z.object({ articleId: id }),
  reply: z.object({ items: z.array(sourceNoteView) }),
  needs: 'source:read',
})

export const makeSourceOfNote = endpoint({
  method: 'POST',
  path: '/articles/:articleId/source-notes/:noteId/source',
  summary: 'Make a note a source that supports its sentence. The source and the evidence have the id of the note.',
  input: one,
  reply: sourceNoteView,
  status: 201,
  needs: 'evidence:add',
})

export const dismissSourceNote = endpoint({
  method: 'POST',
  path: '/articles/:articleId/source-notes/:noteId/dismiss',
  summary: 'Say that a note is no source.',
  input: one,
  reply: sourceNoteView,
  needs: 'evidence:add',
})

export const reopenSourceNote = endpoint({
  method: 'POST',
  path: '/articles/:articleId/source-notes/:noteId/reopen',
  summary: 'Propose a dismissed note again.',
  input: one,
  reply: sourceNoteView,
  needs: 'evidence:add',
})
