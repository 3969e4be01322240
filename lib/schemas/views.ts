import { z } from 'zod'
import { ERROR_CODE_LIST } from '../core/review/error-codes'
import { OPEN_KINDS } from '../core/review/still-open'
import {
  ANCHOR_KINDS,
  ANNOTATION_KINDS,
  CORRECTION_STATES,
  FINDING_MARKS,
  FINDING_STATES,
  ROLES,
  STATUSES,
  THREAD_STATES,
  VERDICTS,
} from '../core/review/vocabulary'
import { BLOCK_TYPES, MARK_TYPES } from '../core/text/document'
import { WIRE_FORMATS, WIRE_STATES } from '../core/text/wire-item'
import { id, offset, time } from './endpoint'

/** What goes over the wire. People are named by id; the article carries the list of names once. */

export const blockView = z.object({
  type: z.enum(BLOCK_TYPES),
  start: offset,
  end: offset,
  level: z.number().int().optional(),
  ordered: z.boolean().optional(),
  depth: z.number().int().optional(),
})
export const markView = z.object({ type: z.enum(MARK_TYPES), start: offset, end: offset, href: z.string().optional() })

export const articleMeta = z.object({
  title: z.string(),
  standfirst: z.string().optional(),
  byline: z.string().optional(),
  dateline: z.string().optional(),
  date: z.string().optional().describe('ISO day.'),
  language: z.string().optional().describe('BCP 47 tag of the language it is read in; English when it is left out.'),
})
export const importNote = z.object({ kind: z.string(), message: z.string(), count: z.number().optional() })

export const wireView = z
  .object({
    format: z.enum(WIRE_FORMATS),
    itemId: z.string().optional().describe('What the agency calls the item, in each of its versions alike.'),
    version: z.number().int().optional(),
    versionCreated: time.optional(),
    status: z.enum(WIRE_STATES).optional(),
    urgency: z.number().int().optional().describe('From 1, the most urgent, to 9.'),
    provider: z.string().optional(),
  })
  .describe('What a news agency says of the item that a text came as.')

export const changedSince = z.object({
  text: z.string().describe('The words before.'),
  status: z.enum(STATUSES),
  statusBy: id.nullable(),
  statusAt: time.nullable(),
  version: z.number().int().describe('The last that had these words.'),
  changedBy: z.array(id).optional().describe('Who proposed what changed them.'),
})
export type ChangedSince = z.infer<typeof changedSince>

export const sentenceView = z.object({
  id,
  ordinal: z.number().int().describe('From 1, in reading order.'),
  start: offset,
  end: offset,
  status: z.enum(STATUSES),
  statusBy: id.nullable(),
  statusAt: time.nullable(),
  changedSince: changedSince.nullable(),
})
export type SentenceView = z.infer<typeof sentenceView>

export const commentView = z.object({
  id,
  annotationId: id.nullable(),
  correctionId: id.nullable(),
  author: id,
  body: z.string(),
  createdAt: time,
  editedAt: time.nullable(),
})
export type CommentView = z.infer<typeof commentView>

export const annotationView = z.object({
  id,
  kind: z.enum(ANNOTATION_KINDS),
  start: offset,
  end: offset,
  exact: z.string().describe('The words it stands on, as they were when it was made or last found.'),
  how: z.enum(ANCHOR_KINDS).describe('How it came to stand there in this version.'),
  errorCode: z.enum(ERROR_CODE_LIST).nullable(),
  verdict: z.enum(VERDICTS).nullable(),
  explanation: z.string().nullable().describe('Of a claim: why the verdict is what it is.'),
  checkedBy: id.nullable().describe('Who gave or last changed verdict or explanation.'),
  checkedAt: time.nullable(),
  takenFrom: id.nullable().describe('The claim of the library whose check was taken over.'),
  speaker: z.string().nullable(),
  body: z.string().nullable(),
  addressee: id.nullable(),
  state: z.enum(THREAD_STATES),
  stateReason: z.string().nullable(),
  createdBy: id,
  createdAt: time,
  updatedAt: time,
  revision: z.number().int().describe('Rises with each change; send it back as `seen`.'),
  comments: z.array(commentView),
})
export type AnnotationView = z.infer<typeof annotationView>

export const correctionView = z.object({
  id,
  start: offset,
  end: offset,
  expected: z.string().describe('The words it replaces.'),
  replacement: z.string(),
  how: z.enum(ANCHOR_KINDS),
  reason: z.string(),
  errorCode: z.enum(ERROR_CODE_LIST).nullable(),
  annotationId: id.nullable(),
  state: z.enum(CORRECTION_STATES),
  createdBy: id,
  createdAt: time,
  decidedBy: id.nullable(),
  decidedAt: time.nullable(),
  decisionReason: z.string().nullable(),
  revision: z.number().int(),
  comments: z.array(commentView),
})
export type CorrectionView = z.infer<typeof correctionView>

export const findingView = z
  .object({
    id,
    kind: z.enum(FINDING_MARKS).describe('What it becomes when it is accepted.'),
    code: z.enum(ERROR_CODE_LIST).nullable().describe('The kind of error; null for a quote and a claim.'),
    start: offset,
    end: offset,
    message: z.string().describe('Why the program proposes it, in one sentence.'),
    related: z.array(z.object({ start: offset, end: offset })).describe('Other places that the reason speaks of.'),
    speaker: z
      .string()
      .nullable()
      .describe('Of a quote: who is credited with it, as written; with the person whom a pronoun or a role means.'),
    score: z.number().nullable().describe('Of a claim: how much of it can be checked, 0 to 1.'),
    correction: z
      .object({ start: offset, end: offset, text: z.string() })
      .nullable()
      .describe('Where the mending is certain: the words to stand in place of this span.'),
    state: z.enum(FINDING_STATES),
    decidedBy: id.nullable(),
    decidedAt: time.nullable(),
    reason: z.string().nullable(),
    annotationId: id.nullable().describe('The mark that it became.'),
    revision: z.number().int().describe('Rises with each decision; send it back as `seen`.'),
  })
  .describe('Something that the program proposes to mark. It is nobody’s work until a person accepts it.')
export type FindingView = z.infer<typeof findingView>

export const progressView = z.object({
  settled: z.number().int(),
  total: z.number().int(),
  byStatus: z.record(z.enum(STATUSES), z.number().int()),
})
export const openView = z.array(z.object({ kind: z.enum(OPEN_KINDS), count: z.number().int(), ids: z.array(id) }))

export const personView = z.object({
  id,
  name: z.string(),
  role: z.enum(ROLES),
  outside: z.literal(true).optional().describe('Nobody of the house: the author of work in a file that came in.'),
})
export type PersonView = z.infer<typeof personView>
export const deskView = z.object({ id, name: z.string() })

export const versionView = z.object({
  id,
  number: z.number().int(),
  text: z.string(),
  blocks: z.array(blockView),
  marks: z.array(markView),
  origin: z.enum(['import', 'corrections', 're-import', 'restored']),
  notes: z.array(importNote),
  createdBy: id,
  createdAt: time,
})
export type VersionView = z.infer<typeof versionView>

export const articleView = z.object({
  id,
  title: z.string(),
  desk: deskView,
  meta: articleMeta,
  writer: id.nullable(),
  archived: z.boolean(),
  revision: z.number().int().describe('Rises with every change to the article; the id of its newest event.'),
  updatedAt: time,
  version: versionView,
  sentences: z.array(sentenceView),
  annotations: z.array(annotationView),
  corrections: z
    .array(correctionView)
    .describe(
      'Those not yet frozen into a version. Of the withdrawn ones only those with comments, unless all are asked for.',
    ),
  findings: z
    .array(findingView)
    .describe('What the program proposes and nobody has marked yet, and what of it was decided on.'),
  progress: progressView,
  open: openView.describe('What is still to be done.'),
  people: z.array(personView).describe('Everybody who may see the article or is named in it.'),
})
export type ArticleView = z.infer<typeof articleView>

export const articleSummary = z.object({
  id,
  title: z.string(),
  desk: deskView,
  version: z.number().int(),
  progress: progressView,
  openErrors: z.number().int(),
  openCorrections: z.number().int(),
  asked: z
    .object({ count: z.number().int(), first: id })
    .nullable()
    .describe('Open queries put to whoever reads this, and the first of them in the text; null when there is none.'),
  answered: z
    .object({ count: z.number().int(), first: id })
    .nullable()
    .describe('The reader’s own queries that were answered and are not resolved, and the first of them in the text.'),
  writer: deskView.nullable(),
  archived: z.boolean(),
  deleted: z
    .object({ at: time, by: z.string() })
    .nullable()
    .describe('When it was deleted and the name of who did it; null for what stands.'),
  createdAt: time,
  updatedAt: time,
})
export type ArticleSummary = z.infer<typeof articleSummary>
