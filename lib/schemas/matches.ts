import { z } from 'zod'
import { CHANGE_KINDS, MATCHES } from '../core/match/result'
import { ERROR_CODE_LIST } from '../core/review/error-codes'
import { endpoint, id, offset, remark, time } from './endpoint'

const span = z.object({ start: offset, end: offset })
const words = span.extend({ text: z.string() })

const decision = {
  wordsKey: z.string().describe('Names these words in decisions; the same in every version.'),
  dismissed: z
    .object({ by: id, at: time, reason: z.string() })
    .nullable()
    .describe('Who has said, and why, that what the comparison tells against these words is fine.'),
}

export const matchView = z
  .object({
    annotationId: id
      .nullable()
      .describe('The mark of the quote; null for one that the program found and nobody marked yet.'),
    findingId: id.nullable().describe('The finding of such a quote.'),
    start: offset.describe('Of the quote in the newest version.'),
    end: offset,
    quote: z.string().describe('The words that are compared.'),
    speaker: z.string().nullable(),
    sourceId: id,
    match: z.enum(MATCHES),
    score: z.number().describe('0 to 1: how much of the wording is shared.'),
    spans: z.array(span).describe('Where it stands in the text of the source.'),
    diff: z
      .array(
        z.object({
          op: z.enum(['equal', 'insert', 'delete']),
          text: z.string(),
          kind: z.enum(CHANGE_KINDS).optional(),
        }),
      )
      .describe('From the source to the quote.'),
    cutBefore: words.nullable().describe('The words with which the source goes on and qualifies what is quoted.'),
    sourceSpeaker: z.string().nullable().describe('Who says it there, where the source tells.'),
    stitched: z.enum(['out-of-order', 'unmarked', 'speakers', 'far']).nullable(),
    alternatives: z
      .array(z.object({ match: z.enum(MATCHES), score: z.number(), spans: z.array(span) }))
      .describe('Other places that fit as well, or nearly.'),
    mending: z
      .object({ start: offset, end: offset, expected: z.string(), replacement: z.string() })
      .nullable()
      .describe('The correction that gives the quote the words of the source, where its place is certain.'),
    ...decision,
    errors: z
      .array(z.object({ code: z.enum(ERROR_CODE_LIST), message: z.string() }))
      .describe('What that says against the quote, for a person to decide on.'),
  })
  .describe('A quote of an article, compared with a source.')
export type MatchView = z.infer<typeof matchView>

export const unmarkedView = z
  .object({
    code: z.enum(['Q8', 'Q9']),
    start: offset,
    end: offset,
    message: z.string(),
    sourceId: id,
    words: z.string().describe('These words of the article.'),
    score: z.number().describe('0 to 1: how much of the wording is the source’s.'),
    ...decision,
    shared: z.array(z.object({ article: span, source: span })).describe('The words that both have, and where.'),
  })
  .describe('Words of a source that an article uses outside quotation marks.')
export type UnmarkedView = z.infer<typeof unmarkedView>

export const articleMatches = endpoint({
  method: 'GET',
  path: '/articles/:articleId/matches',
  summary:
    'Every quote against every attached source that has words. What takes long is answered in parts: ask again while `pending` is not 0.',
  input: z.object({ articleId: id }),
  reply: z.object({
    items: z.array(matchView),
    unmarked: z.array(unmarkedView),
    pending: z.number().int().describe('Comparisons that are still to be made.'),
    people: z.array(z.object({ id, name: z.string() })).describe('Who has decided on them.'),
  }),
  needs: 'source:read',
})
export type ArticleMatchesView = z.infer<typeof articleMatches.reply>

export const decideMatch = endpoint({
  method: 'POST',
  path: '/articles/:articleId/matches/decision',
  summary:
    'Say that what a comparison tells against words of an article is fine, with a reason; or take that back. It holds for these words and this source in every version.',
  input: z.object({
    articleId: id,
    sourceId: id,
    wordsKey: z.string().min(1).max(200).describe('As the comparison names the words.'),
    decision: z.enum(['dismiss', 'reopen']),
    reason: remark(2000).optional().describe('A dismissal needs one.'),
  }),
  reply: z.object({ dismissed: decision.dismissed }),
  needs: 'finding:decide',
})
