import { z } from 'zod'
import { VERDICTS } from '../core/review/vocabulary'
import { STANCES } from '../core/source/source'
import { counted, endpoint, id, lineOrEmpty, time } from './endpoint'
import { deskView } from './views'

export const claimView = z
  .object({
    id,
    words: z.string().describe('The claim, as it stands in the newest version or was reviewed.'),
    verdict: z.enum(VERDICTS).nullable(),
    rating: z
      .number()
      .int()
      .nullable()
      .describe('The verdict from 1, false, to 5, true; null where no number is honest.'),
    explanation: z.string().nullable(),
    at: time.describe('When it was last checked or, without a verdict, marked.'),
    desk: deskView,
    checkedBy: z.string().nullable().describe('The name of who gave the verdict.'),
    article: z
      .object({ id, title: z.string() })
      .nullable()
      .describe('Where it is marked; null for an imported fact-check.'),
    published: z
      .object({
        publisher: z.string().nullable(),
        address: z.string(),
        date: z.string().nullable().describe('ISO day.'),
        rating: z.string().nullable().describe('As it was written.'),
        claimant: z.string().nullable(),
        appearance: z.string().nullable(),
      })
      .nullable()
      .describe('What an imported fact-check says of itself; null for a claim of an article.'),
    evidence: z
      .array(
        z.object({
          id,
          source: z.object({ id, title: z.string() }),
          stance: z.enum(STANCES),
          excerpt: z.string().nullable(),
        }),
      )
      .describe('What it rests on, as far as you may know of it.'),
  })
  .describe('A claim of the library.')
export type ClaimView = z.infer<typeof claimView>

export const listClaims = endpoint({
  method: 'GET',
  path: '/claims',
  summary:
    'The claim library: claims of all articles that you may see, and imported fact-checks. The last checked first or, of a search, what fits best.',
  input: z.object({
    q: lineOrEmpty(300).optional().describe('Words of the claim or of what is said of it; all of them.'),
    verdict: z
      .enum([...VERDICTS, 'none'])
      .optional()
      .describe('`none`: those without one.'),
    desk: z.string().max(200).optional().describe('Id or name.'),
    limit: counted.min(1).max(100).default(25),
    cursor: counted.optional(),
  }),
  reply: z.object({
    items: z.array(claimView),
    nextCursor: z.number().int().nullable(),
    total: z.number().int(),
    desks: z.array(deskView),
  }),
  needs: 'claim:read',
})

export const earlierChecks = endpoint({
  method: 'GET',
  path: '/annotations/:annotationId/earlier-checks',
  summary: 'Checked claims that are like this one, the most alike first.',
  input: z.object({ annotationId: id }),
  reply: z.object({ items: z.array(claimView.extend({ likeness: z.number().describe('0 to 1.') })) }),
  needs: 'claim:read',
})
export type EarlierCheck = z.infer<typeof earlierChecks.reply>['items'][number]

export const importClaims = endpoint({
  method: 'POST',
  path: '/claims/import',
  summary:
    'Import fact-checks: ClaimReview as JSON-LD, or a web page that holds it. What is there already is known by its address and claim.',
  input: z.object({
    desk: z.string().max(200).optional().describe('Id or name; needed by who is on several.'),
    text: z.string().max(5_000_000, 'must have at most five million characters').optional(),
    file: z.custom<File>((value) => value instanceof File, 'must be a file').optional(),
    url: lineOrEmpty(2000).optional().describe('A web page to fetch.'),
    preview: z
      .preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean())
      .default(false)
      .describe('Only tells what would come in.'),
  }),
  reply: z.object({
    desk: deskView,
    items: z.array(
      z.object({
        claim: z.string(),
        address: z.string(),
        publisher: z.string().nullable(),
        date: z.string().nullable(),
        rating: z.string().nullable().describe('As it is written.'),
        verdict: z.enum(VERDICTS).nullable(),
        state: z.enum(['new', 'changed', 'there']),
      }),
    ),
    refused: z.array(z.object({ claim: z.string(), why: z.string() })),
    added: z.number().int(),
    changed: z.number().int(),
    there: z.number().int(),
  }),
  takesFile: true,
  needs: 'claim:import',
})
export type ImportedClaims = z.infer<typeof importClaims.reply>
