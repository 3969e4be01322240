import { z } from 'zod'
import { EXPORT_COPIES, EXPORT_FORMATS } from '../core/review/vocabulary'
import { BLOCK_TYPES } from '../core/text/document'
import { endpoint, id, nothing, time, written } from './endpoint'
import {
  articleMeta,
  articleSummary,
  articleView,
  blockView,
  deskView,
  importNote,
  markView,
  versionView,
} from './views'

const articleId = z.object({ articleId: id })
const blockTypes = z
  .preprocess(
    (value) => (typeof value === 'string' ? JSON.parse(value) : value),
    z.array(z.enum(BLOCK_TYPES)).max(20_000),
  )
  .describe('The type of each block in order, where the editor changed what was recognised.')

/** A form field or a JSON field; which reader is used is decided by `format`, or by the file itself. */
const given = {
  text: z.string().optional(),
  file: z.custom<File>((value) => value instanceof File, 'must be a file').optional(),
  format: z.enum(['text', 'markdown', 'html', 'docx']).optional(),
}

export const previewImport = endpoint({
  method: 'POST',
  path: '/imports/preview',
  summary: 'Read a text or a file and say what would be imported. Nothing is stored.',
  input: z.object(given),
  reply: z.object({
    document: z.object({ text: z.string(), blocks: z.array(blockView), marks: z.array(markView) }),
    meta: articleMeta,
    notes: z.array(importNote).describe('What was dropped or changed.'),
    format: z.string(),
    words: z.number().int(),
    sentences: z.number().int(),
  }),
  takesFile: true,
  needs: 'article:import',
})

export const importArticle = endpoint({
  method: 'POST',
  path: '/articles',
  summary: 'Import an article as version 1.',
  input: z.object({
    ...given,
    desk: z.string().max(200).optional().describe('Id or name; may be left out by a member of a single desk.'),
    title: written(500).optional(),
    writerId: id.nullish().describe('Who of the house wrote it.'),
    date: z.iso.date().optional(),
    blockTypes: blockTypes.optional(),
  }),
  reply: articleView,
  status: 201,
  takesFile: true,
  needs: 'article:import',
})

export const ARTICLE_STATES = ['open', 'settled', 'archived', 'all'] as const
export const ARTICLE_SORTS = ['activity', 'title', 'progress'] as const

export const listArticles = endpoint({
  method: 'GET',
  path: '/articles',
  summary: 'The articles of one’s desks.',
  input: z.object({
    q: z.string().max(200).optional().describe('Words in title or text.'),
    desk: z.string().max(200).optional().describe('Id or name.'),
    state: z.enum(ARTICLE_STATES).default('open').describe('open: not archived; settled: every sentence settled.'),
    errors: z.coerce.boolean().optional().describe('Only those with open attribution errors.'),
    sort: z.enum(ARTICLE_SORTS).default('activity'),
    limit: z.coerce.number().int().min(1).max(100).default(25),
    cursor: z.string().max(500).optional(),
  }),
  reply: z.object({
    items: z.array(articleSummary),
    nextCursor: z.string().nullable(),
    total: z.number().int(),
    desks: z.array(deskView),
  }),
  needs: 'article:read',
})

export const openArticle = endpoint({
  method: 'GET',
  path: '/articles/:articleId',
  summary: 'An article with its newest version and all work on it. Answers 304 to an ETag that is still true.',
  input: articleId,
  reply: articleView,
  needs: 'article:read',
})

export const changeArticle = endpoint({
  method: 'PATCH',
  path: '/articles/:articleId',
  summary: 'Change title, desk or writer, or archive.',
  input: z.object({
    articleId: id,
    title: written(500).optional(),
    desk: z.string().max(200).optional(),
    writerId: id.nullish(),
    archived: z.boolean().optional(),
  }),
  reply: articleSummary,
  needs: 'article:edit',
})

export const deleteArticle = endpoint({
  method: 'DELETE',
  path: '/articles/:articleId',
  summary: 'Take an article off the desk. It can be restored.',
  input: articleId,
  reply: nothing,
  needs: 'article:delete',
})

export const restoreArticle = endpoint({
  method: 'POST',
  path: '/articles/:articleId/restore',
  summary: 'Bring a deleted article back.',
  input: articleId,
  reply: articleSummary,
  needs: 'article:delete',
})

const versionSummary = versionView.omit({ text: true, blocks: true, marks: true }).extend({
  words: z.number().int(),
  corrections: z.number().int().describe('How many were frozen into it.'),
})

export const freezeVersion = endpoint({
  method: 'POST',
  path: '/articles/:articleId/versions',
  summary: 'Freeze the accepted corrections into a new version. Everything is carried over.',
  input: z.object({ articleId: id, seen: z.number().int().optional().describe('The version number on screen.') }),
  reply: versionSummary.extend({
    carried: z.object({
      sentences: z.number().int().describe('Sentences whose words stand unchanged and keep their status.'),
      changed: z.number().int().describe('Sentences that ask to be read again.'),
      annotations: z.number().int(),
      needsLook: z.number().int(),
      orphans: z.number().int(),
    }),
  }),
  status: 201,
  needs: 'version:freeze',
})

export const listVersions = endpoint({
  method: 'GET',
  path: '/articles/:articleId/versions',
  summary: 'The versions, newest first.',
  input: articleId,
  reply: z.object({ items: z.array(versionSummary) }),
  needs: 'article:read',
})

export const openVersion = endpoint({
  method: 'GET',
  path: '/articles/:articleId/versions/:number',
  summary: 'The text of one version, and the corrections that were frozen into it.',
  input: z.object({ articleId: id, number: z.coerce.number().int().min(1) }),
  reply: versionView.extend({
    corrections: z.array(
      z.object({
        id,
        start: z.number().int().describe('In the text of the version before.'),
        end: z.number().int(),
        expected: z.string(),
        replacement: z.string(),
        reason: z.string(),
        createdBy: id,
        decidedBy: id.nullable(),
      }),
    ),
  }),
  needs: 'article:read',
})

export const compareVersions = endpoint({
  method: 'GET',
  path: '/articles/:articleId/versions/compare',
  summary: 'The word difference of two versions, paragraph by paragraph.',
  input: z.object({
    articleId: id,
    from: z.coerce.number().int().min(1),
    to: z.coerce.number().int().min(1),
  }),
  reply: z.object({
    from: z.number().int(),
    to: z.number().int(),
    blocks: z.array(
      z.object({
        type: z.enum(BLOCK_TYPES),
        steps: z.array(z.object({ op: z.enum(['equal', 'insert', 'delete']), text: z.string() })),
      }),
    ),
  }),
  needs: 'article:read',
})

export const exportArticle = endpoint({
  method: 'GET',
  path: '/articles/:articleId/export',
  summary: 'A version as a file.',
  input: z.object({
    articleId: id,
    format: z.enum(EXPORT_FORMATS),
    copy: z.enum(EXPORT_COPIES).default('checked'),
    version: z.coerce.number().int().min(1).optional().describe('The newest when left out.'),
  }),
  reply: z.unknown(),
  replyType: 'application/octet-stream',
  needs: 'article:export',
})

export const readLog = endpoint({
  method: 'GET',
  path: '/articles/:articleId/log',
  summary: 'Who, what, when, from, to; newest first.',
  input: z.object({
    articleId: id,
    subject: id.optional().describe('Only entries about this sentence, annotation, comment or correction.'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: z.coerce.number().int().optional(),
  }),
  reply: z.object({
    items: z.array(
      z.object({
        revision: z.number().int(),
        at: time,
        type: z.string(),
        actor: id.nullable(),
        actorName: z.string(),
        subjectKind: z.string().nullable(),
        subjectId: id.nullable(),
        from: z.unknown(),
        to: z.unknown(),
      }),
    ),
    nextCursor: z.number().int().nullable(),
  }),
  needs: 'article:read',
})

export const watchArticle = endpoint({
  method: 'GET',
  path: '/articles/:articleId/events',
  summary:
    'Server-sent events: `change` with the objects that changed (id: the revision), `here` with who has the article open. Resumes after Last-Event-ID.',
  input: z.object({
    articleId: id,
    page: id.optional().describe('The id of the open page, for who is here.'),
    after: z.coerce.number().int().optional().describe('The revision the page has; changes since are sent at once.'),
    lastEventId: z.coerce.number().int().optional().describe('The header Last-Event-ID; wins over `after`.'),
  }),
  reply: z.unknown(),
  replyType: 'text/event-stream',
  needs: 'article:read',
})

export const reportPresence = endpoint({
  method: 'PUT',
  path: '/articles/:articleId/presence',
  summary: 'Say which sentence this open page is at.',
  input: z.object({ articleId: id, page: id, sentenceId: id.nullish() }),
  reply: nothing,
  needs: 'article:read',
})
