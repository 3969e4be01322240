import { z } from 'zod'
import { EXPORT_COPIES, EXPORT_FORMATS } from '../core/review/vocabulary'
import { BLOCK_TYPES } from '../core/text/document'
import { counted, endpoint, id } from './endpoint'
import { commentView, versionView } from './views'

const articleId = z.object({ articleId: id })

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
      annotations: z.number().int().describe('Marks that stand open; closed ones are carried, too.'),
      needsLook: z.number().int().describe('Open marks and proposals on words that changed.'),
      orphans: z.number().int().describe('Open marks and proposals whose words are gone.'),
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
  summary: 'The text of one version, and the corrections that were frozen into it with their threads.',
  input: z.object({ articleId: id, number: counted.min(1) }),
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
        comments: z.array(commentView),
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
    from: counted.min(1),
    to: counted.min(1),
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
    version: counted.min(1).optional().describe('The newest when left out.'),
    sources: z
      .preprocess(
        (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
        z.array(id).max(100),
      )
      .optional()
      .describe('Ids of protected sources that are to be in it, with commas between; without them none is.'),
  }),
  reply: z.unknown(),
  replyType: 'application/octet-stream',
  needs: 'article:export',
})
