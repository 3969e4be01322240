import { z } from 'zod'
import { counted, endpoint, id, offset } from './endpoint'

export const sourcePart = z.object({
  start: offset,
  end: offset,
  page: z.number().int().optional(),
  speaker: z.string().optional(),
  from: z.number().optional().describe('Milliseconds from the beginning.'),
  to: z.number().optional(),
})

export const sourceWindowView = z
  .object({
    first: z.number().int().describe('The place of the first of these parts among all, from 0.'),
    total: z.number().int().describe('Of all parts.'),
    start: offset.describe('Where `text` begins in the text of the source.'),
    text: z.string().describe('From the end of the part before to the end of the last of these.'),
    parts: z.array(sourcePart).describe('Their offsets are into the whole text.'),
  })
  .describe('Some parts of a source, one after the other.')
export type SourceWindowView = z.infer<typeof sourceWindowView>

export const readSourceParts = endpoint({
  method: 'GET',
  path: '/sources/:sourceId/parts',
  summary: 'Some paragraphs or utterances of a long source: those around a place, from one on, or before one.',
  input: z.object({
    sourceId: id,
    at: counted.optional().describe('An offset into the text; the beginning when nothing is said.'),
    from: counted.optional().describe('The first part that is wanted.'),
    before: counted.optional().describe('The first part that is not wanted: those before it.'),
  }),
  reply: sourceWindowView,
  needs: 'source:read',
})

export const findInSource = endpoint({
  method: 'GET',
  path: '/sources/:sourceId/find',
  summary: 'Where words stand in a source, whatever their case, quote marks and dashes.',
  input: z.object({ sourceId: id, q: z.string().min(1).max(200) }),
  reply: z.object({
    items: z.array(z.object({ start: offset, end: offset })).describe('The first thousand.'),
    total: z.number().int(),
  }),
  needs: 'source:read',
})
