import { z } from 'zod'
import { EVIDENCE_OPEN_KINDS } from '../core/review/evidence-open'
import { SIGN_OFF_OPEN_KINDS } from '../core/review/sign-off-open'
import { CAPACITIES } from '../core/review/sign-offs'
import { OPEN_KINDS } from '../core/review/still-open'
import { counted, endpoint, id, nothing, remark, time, written } from './endpoint'

const capacity = z.enum(CAPACITIES)
const openKind = z.enum([...OPEN_KINDS, ...EVIDENCE_OPEN_KINDS, ...SIGN_OFF_OPEN_KINDS])
const openItem = z.object({ kind: openKind, count: z.number().int(), ids: z.array(id) })

const signOffView = z
  .object({
    id,
    versionId: id,
    version: z.number().int().describe('The number of the version it was given on.'),
    textHash: z.string().describe('SHA-256 of the text it was given on, hex.'),
    capacity,
    dissent: z.boolean().describe('It says why this version should not go out as it is.'),
    statement: z.string(),
    overrides: z
      .array(z.object({ kind: openKind, count: z.number().int(), reason: z.string() }))
      .describe('What stood open, and why it was signed all the same.'),
    createdBy: id,
    createdAt: time,
    withdrawn: z.object({ at: time, reason: z.string().nullable() }).nullable(),
    void: z
      .object({
        since: time,
        changes: z
          .array(z.object({ kind: z.string(), count: z.number().int() }))
          .describe(
            'How much was done since, by kind: versions, statuses, sentences, marks, corrections, findings, sources.',
          ),
      })
      .nullable()
      .describe('Null while the text and the work on it are as they were signed.'),
  })
  .describe('What a person says about one version, and whether it still holds.')
export type SignOffView = z.infer<typeof signOffView>

const articleId = z.object({ articleId: id })

export const readSignOffs = endpoint({
  method: 'GET',
  path: '/articles/:articleId/sign-offs',
  summary: 'Who has signed which version off, what has made it void since, who is still to sign, and what is open.',
  input: articleId.extend({
    open: z.stringbool().optional().describe('true: say as well what is open, which takes longer.'),
  }),
  reply: z.object({
    revision: z.number().int().describe('Of the article, as `seen` of a sign-off wants it.'),
    versionId: id,
    version: z.number().int(),
    needed: z.array(capacity).describe('As what it has to be signed in this house.'),
    signed: z.array(capacity).describe('Those of them that stand.'),
    missing: z.array(capacity),
    void: z.boolean().describe('One that is needed was given, and something was changed since.'),
    dissent: z.boolean(),
    mayAs: z.array(capacity).describe('As what you may sign it.'),
    open: z
      .array(openItem)
      .nullable()
      .describe('What stands in the way, as far as you may know of it; null unless asked for.'),
    items: z.array(signOffView).describe('Of all versions, the newest first.'),
    people: z.array(z.object({ id, name: z.string() })),
  }),
  needs: 'article:read',
})
export type SignOffsView = z.infer<typeof readSignOffs.reply>

export const giveSignOff = endpoint({
  method: 'POST',
  path: '/articles/:articleId/sign-offs',
  summary:
    'Sign the newest version off, or record dissent. 409 with `open` when something stands in the way and no reason is given for it.',
  input: z.object({
    articleId: id,
    id: id.optional().describe('Chosen by the client, so that sending it twice signs once.'),
    versionId: id.describe('The version you read: 409 when another is the newest by now.'),
    capacity: capacity.optional().describe('As what; when left out, as the first of those that you may.'),
    dissent: z.boolean().default(false).describe('Say why it should not go out; needs a statement.'),
    statement: remark(20_000).default(''),
    overrides: z
      .array(z.object({ kind: openKind, reason: written(2_000) }))
      .max(50)
      .default([]),
    seen: counted
      .optional()
      .describe('The revision of the article that you read: 409 when the text or the work on it has changed since.'),
  }),
  reply: signOffView,
  status: 201,
  needs: 'sign-off:give',
})

export const withdrawSignOff = endpoint({
  method: 'POST',
  path: '/sign-offs/:signOffId/withdrawal',
  summary: 'Withdraw a sign-off or a dissent that one gave. It is kept, and shown as withdrawn.',
  input: z.object({ signOffId: id, reason: remark(2_000).optional() }),
  reply: signOffView,
  needs: 'sign-off:withdraw',
})

const rules = z.object({
  needed: z.array(capacity).describe('As what a version has to be signed off.'),
  lawyers: z.array(id).describe('The people who sign as lawyers.'),
})
export type SignOffRulesView = z.infer<typeof rules>

export const readSignOffRules = endpoint({
  method: 'GET',
  path: '/house/sign-off',
  summary: 'Who has to sign a version off in this house.',
  input: nothing,
  reply: rules,
  needs: 'signed-in',
})

export const changeSignOffRules = endpoint({
  method: 'PUT',
  path: '/house/sign-off',
  summary: 'Say who has to sign a version off in this house.',
  input: rules.extend({ seen: rules.optional().describe('What was shown: 409 when it has changed since.') }),
  reply: rules,
  needs: 'house:rule',
})
