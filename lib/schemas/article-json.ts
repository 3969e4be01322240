import { z } from 'zod'
import { EXPORT_COPIES } from '../core/review/vocabulary'
import { endpoint, nothing, offset, time } from './endpoint'
import { articleMeta, blockView, markView } from './views'

/** Lists of the record hold objects to which fields may be added. */
const items = (what: string) => z.array(z.looseObject({})).describe(what)

/** An article as Stet exports it as JSON and takes it in again; `lib/documents/write/json.ts` writes it. */
export const articleJson = z.object({
  schemaVersion: z.literal(1),
  generator: z.literal('Stet'),
  generatedAt: time,
  articleId: z.string().optional(),
  version: z.number().int().optional().describe('The number of the version that was asked for.'),
  textOfVersion: z
    .number()
    .int()
    .optional()
    .describe('The number of the version that `text` is of, or was made from by corrections.'),
  copy: z.enum(EXPORT_COPIES),
  title: z.string(),
  meta: articleMeta.partial(),
  offsetUnit: z.literal('utf16').describe('Offsets count UTF-16 units in `text`, and ends are exclusive.'),
  text: z.string().describe('The contents of the blocks, joined by two line feeds.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of `text` in UTF-8.'),
  blocks: z.array(blockView).describe('In reading order; all of the text but what stands between them.'),
  marks: z.array(markView).describe('Each within one block.'),
  corrections: z
    .array(
      z.object({
        id: z.string().optional(),
        start: offset,
        end: offset,
        replacement: z.string(),
        author: z.string(),
        date: time,
        reason: z.string(),
        errorCode: z.string().optional(),
        state: z.enum(['accepted', 'proposed']),
        decidedBy: z.string().optional(),
      }),
    )
    .optional()
    .describe('Tracked copies: what was proposed and accepted, in offsets of `text`.'),
  review: z
    .looseObject({
      sentences: items('Each with `start`, `end` and `status`.'),
      annotations: items('Marks with their threads.'),
      corrections: items('Of a checking copy.').optional(),
      sources: items('With their terms.'),
      evidence: items('What rests on these sources.'),
      quotes: items('And what they are in these sources.'),
    })
    .optional()
    .describe('The record of the work.'),
})

/** The JSON Schema of the export. */
export const articleSchema = () => ({
  ...z.toJSONSchema(articleJson, { io: 'input' }),
  title: 'An article as Stet exports it, schemaVersion 1',
})

export const readArticleSchema = endpoint({
  method: 'GET',
  path: '/schema/article-1.json',
  summary: 'The JSON Schema of an article as it is exported, and imported again, as JSON.',
  input: nothing,
  reply: z.unknown(),
  needs: 'public',
})
