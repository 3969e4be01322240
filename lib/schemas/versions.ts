import { z } from 'zod'
import { EXPORT_COPIES, EXPORT_FORMATS, STATUSES } from '../core/review/vocabulary'
import { BLOCK_TYPES } from '../core/text/document'
import { blockTypes, given } from './articles'
import { counted, endpoint, id, nameOrEmpty } from './endpoint'
import { commentView, importNote, versionView, wireView } from './views'

const articleId = z.object({ articleId: id })

const diffStep = z.object({ op: z.enum(['equal', 'insert', 'delete']), text: z.string() })

const versionSummary = versionView.omit({ text: true, blocks: true, marks: true }).extend({
  name: z.string().nullable().describe('Given by an editor.'),
  wire: wireView.nullable().describe('Of what came from a news agency.'),
  words: z.number().int(),
  corrections: z.number().int().describe('How many were frozen into it.'),
})

export const freezeVersion = endpoint({
  method: 'POST',
  path: '/articles/:articleId/versions',
  summary:
    'The next version: of the accepted corrections, or, when a text or a file is given, of a draft that was edited elsewhere. All work is carried over.',
  input: z.object({
    articleId: id,
    seen: z.coerce.number().int().optional().describe('The version number on screen.'),
    restore: counted.min(1).optional().describe('The number of an earlier version that is to be the text again.'),
    ...given,
    blockTypes: blockTypes.optional(),
  }),
  takesFile: true,
  reply: versionSummary.extend({
    carried: z.object({
      sentences: z.number().int().describe('Sentences whose words stand unchanged and keep their status.'),
      changed: z.number().int().describe('Sentences that ask to be read again.'),
      annotations: z.number().int().describe('Marks that stand open; closed ones are carried, too.'),
      needsLook: z.number().int().describe('Open marks and proposals on words that changed.'),
      orphans: z.number().int().describe('Open marks and proposals that lost their place: their words are gone.'),
    }),
  }),
  status: 201,
  needs: 'version:freeze',
})

const sideOfBlock = z
  .object({
    statuses: z.array(z.enum(STATUSES)).describe('Of its sentences, in order, as they were left in that version.'),
    marks: z.number().int().describe('That begin in it there; deleted ones are not counted.'),
  })
  .nullable()
  .describe('The work on it in that version; null where the version has no such paragraph.')

export const nameVersion = endpoint({
  method: 'PATCH',
  path: '/articles/:articleId/versions/:number',
  summary:
    'Give a version a name, such as “as sent to the lawyer”; an empty one takes it away. 409 with `current` when it is no longer called as it was `seen`.',
  input: z.object({
    articleId: id,
    number: counted.min(1),
    name: nameOrEmpty(200),
    seen: z.string().max(200).nullish().describe('The name on screen, null for none. Left out, nothing is compared.'),
  }),
  reply: versionSummary,
  needs: 'version:freeze',
})

const fate = z.object({
  text: z.string(),
  status: z.enum(STATUSES).describe('The one that it will have.'),
  fate: z.enum(['unchanged', 'moved', 'changed', 'new']),
  was: z
    .object({ status: z.enum(STATUSES), steps: z.array(diffStep).describe('From its old words to the new ones.') })
    .nullable()
    .describe('What a changed sentence was.'),
})

export const previewDraft = endpoint({
  method: 'POST',
  path: '/articles/:articleId/versions/preview',
  summary: 'What would become of all work when a draft takes the place of the text. Nothing is stored.',
  input: z.object({ articleId: id, ...given, blockTypes: blockTypes.optional() }),
  reply: z.object({
    version: z.number().int().describe('The one it would follow; to be sent as `seen`.'),
    words: z.number().int(),
    notes: z.array(importNote).describe('What was dropped or changed on the way in.'),
    isSame: z.boolean().describe('The draft has nothing new.'),
    blocks: z
      .array(z.object({ type: z.enum(BLOCK_TYPES), isMoved: z.boolean(), sentences: z.array(fate) }))
      .describe('The draft, sentence by sentence.'),
    gone: z
      .array(
        z.object({
          text: z.string(),
          status: z.enum(STATUSES),
          marks: z.number().int().describe('Open marks and proposals on it that lose their place.'),
        }),
      )
      .describe('Sentences of which no word is left.'),
    marks: z.object({
      kept: z.number().int().describe('Open marks and proposals whose words stand, wherever.'),
      changed: z.number().int().describe('Those whose words change.'),
      needsLook: z.number().int().describe('Those for which a place was found that somebody must look at.'),
      lost: z
        .number()
        .int()
        .describe('Those that lose their place and will wait in the tray, with those that do already.'),
    }),
    corrections: z.object({
      made: z.number().int().describe('Those that the draft has made.'),
      reopened: z.number().int().describe('Accepted ones that wait for a decision again, because their words change.'),
    }),
  }),
  takesFile: true,
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
    changeNotice: z
      .string()
      .describe('A draft of what readers are told of its corrections; empty when there is nothing.'),
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
        steps: z.array(diffStep),
        isMoved: z.boolean().describe('It stood in another order before.'),
        old: sideOfBlock,
        now: sideOfBlock,
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
