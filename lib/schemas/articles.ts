import { z } from 'zod'
import { BLOCK_CHOICES, MOST_BLOCKS } from '../core/text/document'
import { DOCUMENT_FORMATS } from '../core/text/document-formats'
import { canonicalLanguage } from '../core/text/language'
import { MOST_TITLE } from '../core/text/title-length'
import { endpoint, id, name, nothing, time, writtenOrEmpty } from './endpoint'
import { articleMeta, articleSummary, articleView, blockView, deskView, importNote, markView, wireView } from './views'

const articleId = z.object({ articleId: id })
/** A field of a form holds JSON as text. What is not JSON stays as it is, and is then refused for its shape. */
export function asJson(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

export const blockTypes = z
  .preprocess(asJson, z.array(z.enum(BLOCK_CHOICES)).max(MOST_BLOCKS))
  .describe(
    'The type of each block in order, where the editor changed what was recognised; `left-out` for one that is not taken over.',
  )

/** A form field or a JSON field; which reader is used is decided by `format`, or by the file itself. */
export const given = {
  text: z.string().optional(),
  file: z.custom<File>((value) => value instanceof File, 'must be a file').optional(),
  format: z.enum(DOCUMENT_FORMATS).optional(),
  changes: z
    .enum(['accepted', 'original', 'proposals'])
    .optional()
    .describe(
      'Word and OpenDocument files and Markdown with CriticMarkup: tracked changes as made (the default) or as not made. `proposals`, of a Word file that is imported: they and its comments become corrections and threads of those who made them, on the text as it was before.',
    ),
}

export const language = z
  .string()
  .max(35)
  .transform((tag, context) => {
    const canonical = canonicalLanguage(tag)
    if (canonical === undefined) context.addIssue('is not a language tag such as en or de-AT')
    return canonical ?? z.NEVER
  })
  .describe('BCP 47 tag of the language it is written in; guessed when it is left out.')

export const previewImport = endpoint({
  method: 'POST',
  path: '/imports/preview',
  summary: 'Read a text or a file and say what would be imported. Nothing is stored.',
  input: z.object({ ...given, language: language.optional() }),
  reply: z.object({
    document: z.object({ text: z.string(), blocks: z.array(blockView), marks: z.array(markView) }),
    meta: articleMeta,
    notes: z.array(importNote).describe('What was dropped or changed.'),
    format: z.string(),
    words: z.number().int(),
    sentences: z.number().int(),
    sameAs: z
      .array(
        z.object({
          id,
          title: z.string(),
          desk: z.object({ id, name: z.string() }),
          version: z.number().int().describe('The newest version that has these words.'),
          archived: z.boolean(),
          createdAt: time.describe('When it was imported.'),
        }),
      )
      .describe('Articles on one’s desks, not deleted, that have the very same words; the newest first, at most ten.'),
    wire: wireView.nullable().describe('Of what comes from a news agency.'),
    sameItem: z
      .array(
        z.object({
          id,
          title: z.string(),
          desk: z.object({ id, name: z.string() }),
          version: z.number().int().describe('The newest of the article that came as this item.'),
          wire: wireView.describe('What the agency said of that.'),
          order: z
            .enum(['newer', 'same', 'older', 'unknown'])
            .describe('How what comes in stands to it: by the numbers of their versions, else by their times.'),
          archived: z.boolean(),
          createdAt: time.describe('When the article was imported.'),
        }),
      )
      .describe(
        'Articles on one’s desks, not deleted, that came as the same item of the agency: send the file to `POST /articles/:articleId/versions` to make it their next version. The newest first, at most ten.',
      ),
  }),
  takesFile: true,
  needs: 'article:import',
})

export const importArticle = endpoint({
  method: 'POST',
  path: '/articles',
  summary: 'Import an article as version 1.',
  input: z.object({
    id: id.optional().describe('Made by the client, so that sending twice makes one article.'),
    ...given,
    desk: z.string().max(200).optional().describe('Id or name; may be left out by a member of a single desk.'),
    title: name(MOST_TITLE).optional(),
    writerId: id.nullish().describe('Who of the house wrote it.'),
    date: z.iso.date().optional(),
    language: language.optional(),
    blockTypes: blockTypes.optional(),
  }),
  reply: articleView,
  status: 201,
  takesFile: true,
  needs: 'article:import',
})

export const ARTICLE_STATES = ['open', 'settled', 'archived', 'all', 'deleted'] as const
export const ARTICLE_SORTS = ['activity', 'title', 'progress'] as const

export const listArticles = endpoint({
  method: 'GET',
  path: '/articles',
  summary: 'The articles of one’s desks.',
  input: z.object({
    q: writtenOrEmpty(200).optional().describe('Words in title or text.'),
    desk: z.string().max(200).optional().describe('Id or name.'),
    state: z
      .enum(ARTICLE_STATES)
      .default('open')
      .describe(
        'open: not archived; settled: every sentence settled; deleted: those that can be restored, for editors.',
      ),
    assignee: z
      .union([z.literal('me'), id])
      .optional()
      .describe('Id of a person, or me: only what waits for them, such as an open query put to them.'),
    errors: z.stringbool().optional().describe('Only those with open attribution errors.'),
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
  input: articleId.extend({
    withdrawn: z
      .stringbool()
      .optional()
      .describe(
        'true: with every withdrawn correction, also those that nobody has commented on. The log has them anyhow.',
      ),
  }),
  reply: articleView,
  needs: 'article:read',
})

export const changeArticle = endpoint({
  method: 'PATCH',
  path: '/articles/:articleId',
  summary:
    'Change title, desk, writer or language, or archive. 409 with `current` when one is no longer as it was `seen`.',
  input: z.object({
    articleId: id,
    title: name(MOST_TITLE).optional(),
    desk: z.string().max(200).optional(),
    writerId: id.nullish(),
    archived: z.boolean().optional(),
    language: language
      .optional()
      .describe('BCP 47 tag of the language it is written in. From the next version on it is read in that.'),
    seen: z
      .object({ title: z.string(), desk: id, writerId: id.nullable(), archived: z.boolean(), language: z.string() })
      .partial()
      .optional()
      .describe('What was on screen of what is changed, with the desk by id. What is left out is not compared.'),
  }),
  reply: articleSummary,
  needs: 'article:edit',
})

export const deleteArticle = endpoint({
  method: 'DELETE',
  path: '/articles/:articleId',
  summary: 'Take an article off the desk. It is listed under the state `deleted` and can be restored.',
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
