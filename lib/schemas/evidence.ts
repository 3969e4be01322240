import { z } from 'zod'
import { EVIDENCE_DEMANDS } from '../core/review/evidence-demands'
import { EVIDENCE_OPEN_KINDS } from '../core/review/evidence-open'
import { ANCHOR_KINDS } from '../core/review/vocabulary'
import { RELIABILITIES, STANCES } from '../core/source/source'
import { counted, endpoint, id, lineOrEmpty, nothing, offset, remark, time } from './endpoint'

const place = z.object({
  start: offset.optional(),
  end: offset.optional(),
  page: counted.min(1).optional().describe('The first is 1.'),
  toPage: counted.min(1).optional(),
  paragraph: counted.min(1).optional(),
  from: counted.optional().describe('Milliseconds from the beginning.'),
  to: counted.optional(),
  speaker: lineOrEmpty(300).optional(),
})

export const evidenceView = z
  .object({
    id,
    sourceId: id,
    annotationId: id.nullable().describe('The mark that it is for; null for evidence for other words.'),
    start: offset.nullable().describe('The words it is for; null where they have lost their place.'),
    end: offset.nullable(),
    exact: z.string(),
    how: z.enum(ANCHOR_KINDS).describe('How the words came to stand there in this version.'),
    stance: z.enum(STANCES),
    reliability: z.enum(RELIABILITIES).nullable().describe('How far this fact is to be believed.'),
    locator: place.describe('Where in the source.'),
    excerpt: z.string().nullable().describe('The words of the source there.'),
    note: z.string().nullable(),
    createdBy: id,
    createdAt: time,
    revision: z.number().int(),
  })
  .describe('That words of an article rest on a place in a source.')
export type EvidenceView = z.infer<typeof evidenceView>

export const addEvidence = endpoint({
  method: 'POST',
  path: '/articles/:articleId/evidence',
  summary: 'Say that a mark, or other words of the newest version, rests on a place in a source.',
  input: z.object({
    articleId: id,
    id: id.optional().describe('Chosen by the client, so that sending it twice makes one.'),
    sourceId: id,
    annotationId: id.optional(),
    sentenceId: id.optional(),
    start: offset.optional().describe('With `end` and `exact`, instead of a mark or a sentence.'),
    end: offset.optional(),
    exact: z.string().max(200_000).optional(),
    locator: place.default({}).describe('`start` and `end` lie in the text of the source; the rest is told by them.'),
    excerpt: remark(20_000).nullish().describe('Of a source without text: its words, written down.'),
    stance: z.enum(STANCES).default('supports'),
    reliability: z.enum(RELIABILITIES).nullish(),
    note: remark(20_000).nullish(),
  }),
  reply: evidenceView,
  status: 201,
  needs: 'evidence:add',
})

export const changeEvidence = endpoint({
  method: 'PATCH',
  path: '/evidence/:evidenceId',
  summary: 'Change how a fact stands to its source. Fields left out stay as they are.',
  input: z.object({
    evidenceId: id,
    stance: z.enum(STANCES).optional(),
    reliability: z.enum(RELIABILITIES).nullish(),
    note: remark(20_000).nullish(),
    seen: z.number().int().optional().describe('The revision that was on screen; 409 with `current` when it moved on.'),
  }),
  reply: evidenceView,
  needs: 'evidence:change',
})

export const deleteEvidence = endpoint({
  method: 'DELETE',
  path: '/evidence/:evidenceId',
  summary: 'Take evidence away. It can be restored.',
  input: z.object({ evidenceId: id }),
  reply: nothing,
  needs: 'evidence:change',
})

export const restoreEvidence = endpoint({
  method: 'POST',
  path: '/evidence/:evidenceId/restore',
  summary: 'Bring deleted evidence back.',
  input: z.object({ evidenceId: id }),
  reply: evidenceView,
  needs: 'evidence:change',
})

export const evidenceRules = z.object({
  demands: z
    .array(z.enum(EVIDENCE_DEMANDS))
    .describe('What a verified sentence has to name its evidence for, when it holds such.'),
})
export type EvidenceRules = z.infer<typeof evidenceRules>

export const readEvidenceRules = endpoint({
  method: 'GET',
  path: '/house/evidence',
  summary: 'For what the house demands evidence.',
  input: nothing,
  reply: evidenceRules,
  needs: 'signed-in',
})

export const changeEvidenceRules = endpoint({
  method: 'PUT',
  path: '/house/evidence',
  summary: 'Change for what the house demands evidence. 409 with `current` when it demands other than was `seen`.',
  input: evidenceRules.extend({
    seen: evidenceRules.shape.demands.optional().describe('What was demanded on screen.'),
  }),
  reply: evidenceRules,
  needs: 'house:rule',
})

export const deskEvidence = endpoint({
  method: 'GET',
  path: '/articles/:articleId/evidence',
  summary:
    'What the words of the newest version rest on, where its quotes stand word for word, and what sources leave to be done: as far as it is known to whoever asks.',
  input: z.object({ articleId: id }),
  reply: z.object({
    sources: z
      .array(z.object({ id, title: z.string(), protected: z.boolean() }))
      .describe('Of the article, in the order of their numbers, the first of which is 1.'),
    evidence: z.array(evidenceView),
    places: z
      .array(
        z.object({
          annotationId: id.nullable().describe('The mark of the quote; null for one that the program found.'),
          start: offset.describe('Of the quote in the newest version.'),
          end: offset,
          sourceId: id,
          at: z.object({ start: offset, end: offset }).describe('In the text of the source.'),
          excerpt: z.string(),
        }),
      )
      .describe('Quotes that were found word for word at one place of a source.'),
    demands: evidenceRules.shape.demands,
    demanded: z
      .array(z.object({ sentenceId: id, kinds: evidenceRules.shape.demands }))
      .describe('The sentences that have to name their evidence once they are verified.'),
    open: z
      .array(z.object({ kind: z.enum(EVIDENCE_OPEN_KINDS), count: z.number().int(), ids: z.array(id) }))
      .describe('Besides `open` of the article, which is the same for everybody.'),
  }),
  needs: 'source:read',
})
export type DeskEvidenceView = z.infer<typeof deskEvidence.reply>
