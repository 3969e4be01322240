import { z } from 'zod'
import { SOURCE_KINDS, SOURCE_TERMS } from '../core/source/source'
import { asJson, language } from './articles'
import { counted, endpoint, id, lineOrEmpty, name, nothing, remark, time, written } from './endpoint'
import { evidenceView } from './evidence'
import { type SourceWindowView, sourcePart } from './source-words'
import { deskView } from './views'

const day = z.iso.date().describe('ISO day.')
const seen = z
  .number()
  .int()
  .optional()
  .describe('The revision that was on screen; 409 with `current` when it moved on.')
const asFlag = (value: unknown) => (value === 'true' ? true : value === 'false' ? false : value)

const details = {
  kind: z.enum(SOURCE_KINDS),
  title: name(500),
  terms: z.enum(SOURCE_TERMS).describe('What is not on the record is protected.'),
  wording: remark(500).nullish().describe('How it may be spoken of, word for word.'),
  publisher: lineOrEmpty(300).nullish().describe('Who published it, or whose words it holds.'),
  date: day.nullish(),
  address: lineOrEmpty(2000).nullish().describe('Where it can be found.'),
  language: language.nullish().describe('BCP 47 tag.'),
  note: remark(20_000).nullish(),
  protected: z
    .preprocess(asFlag, z.boolean())
    .describe('Known only to `readers`: for all others it is not there. What is written of it is sealed.'),
  readers: z
    .preprocess(asJson, z.array(id).max(100))
    .describe('Who may know of a protected source; whoever adds it always may.'),
}

export const sourceView = z
  .object({
    id,
    desk: id,
    kind: z.enum(SOURCE_KINDS),
    title: z.string(),
    terms: z.enum(SOURCE_TERMS),
    wording: z.string().nullable(),
    publisher: z.string().nullable(),
    date: z.string().nullable(),
    address: z.string().nullable(),
    language: z.string().nullable(),
    note: z.string().nullable(),
    protected: z.boolean(),
    readers: z.array(id),
    words: z.number().int().nullable().describe('Of its text; null for a record without text.'),
    createdBy: id,
    createdAt: time,
    updatedAt: time,
    revision: z.number().int().describe('Rises with each change; send it back as `seen`.'),
  })
  .describe('What facts are checked against.')
export type SourceView = z.infer<typeof sourceView>

export const contactView = z.object({
  id,
  person: z.string(),
  date: z.string(),
  medium: z.string().nullable(),
  outcome: z.string(),
  createdBy: id,
  createdAt: time,
})
export type ContactView = z.infer<typeof contactView>

const person = z.object({ id, name: z.string() })

export const addSource = endpoint({
  method: 'POST',
  path: '/sources',
  summary: 'Add a source: its words as text or file, or a record without words.',
  input: z.object({
    id: id.optional().describe('Chosen by the client, so that sending it twice makes one.'),
    articleId: id.optional().describe('Attaches it to this article, on whose desk it then lies.'),
    desk: z.string().max(200).optional().describe('Id or name, without an article.'),
    ...details,
    kind: details.kind.optional().describe('Told by the text when it is left out.'),
    title: details.title.optional().describe('Taken from the text when it is left out.'),
    terms: details.terms.default('on-the-record'),
    protected: details.protected.optional(),
    readers: details.readers.optional(),
    text: z.string().optional(),
    format: z
      .enum(['text', 'markdown', 'html', 'transcript'])
      .optional()
      .describe('Of `text`; told by the text itself.'),
    file: z.custom<File>((value) => value instanceof File, 'must be a file').optional(),
    url: lineOrEmpty(2000).optional().describe('A web page to fetch and keep.'),
  }),
  reply: sourceView,
  status: 201,
  takesFile: true,
  needs: 'source:add',
})

export const listSources = endpoint({
  method: 'GET',
  path: '/sources',
  summary: 'The sources of one’s desks, the last changed first.',
  input: z.object({
    q: lineOrEmpty(200).optional().describe('Words in title, publisher or address.'),
    desk: z.string().max(200).optional().describe('Id or name.'),
    kind: z.enum(SOURCE_KINDS).optional(),
    limit: counted.min(1).max(100).default(25),
    cursor: counted.optional(),
  }),
  reply: z.object({ items: z.array(sourceView), nextCursor: z.number().int().nullable(), total: z.number().int() }),
  needs: 'source:read',
})

export const openSource = endpoint({
  method: 'GET',
  path: '/sources/:sourceId',
  summary: 'A source with its words, whom one asked, and the articles it is attached to.',
  input: z.object({ sourceId: id }),
  reply: sourceView.extend({
    text: z.string().nullable(),
    parts: z
      .array(sourcePart)
      .describe('Its paragraphs or utterances, with page, speaker and time where there are such.'),
    origin: z
      .object({
        fileName: z.string().nullable(),
        finalAddress: z.string().nullable(),
        fetchedAt: time.nullable(),
        hash: z.string().describe('SHA-256 of what was read, hex.'),
        warnings: z.array(z.string()),
      })
      .nullable(),
    contacts: z.array(contactView),
    articles: z.array(z.object({ id, title: z.string() })),
    people: z.array(person),
    desks: z.array(deskView),
  }),
  needs: 'source:read',
})
export type OpenSourceView = z.infer<typeof openSource.reply>
/** A source with a part of its words, as a page shows it; null where it has none. */
export type SourceAtPlaceView = Omit<OpenSourceView, 'text' | 'parts'> & { readonly window: SourceWindowView | null }

export const changeSource = endpoint({
  method: 'PATCH',
  path: '/sources/:sourceId',
  summary: 'Change what is said of a source. Fields left out stay as they are; its words never change.',
  input: z.object({ sourceId: id, ...z.object(details).partial().shape, seen }),
  reply: sourceView,
  needs: 'source:change',
})

export const deleteSource = endpoint({
  method: 'DELETE',
  path: '/sources/:sourceId',
  summary: 'Take a source away, with the evidence that rests on it. It can be restored.',
  input: z.object({ sourceId: id }),
  reply: nothing,
  needs: 'source:delete',
})

export const restoreSource = endpoint({
  method: 'POST',
  path: '/sources/:sourceId/restore',
  summary: 'Bring a deleted source back.',
  input: z.object({ sourceId: id }),
  reply: sourceView,
  needs: 'source:delete',
})

export const addContact = endpoint({
  method: 'POST',
  path: '/sources/:sourceId/contacts',
  summary: 'Note whom one asked about this source, when, and what they said to it.',
  input: z.object({
    sourceId: id,
    id: id.optional(),
    person: name(300),
    date: day,
    medium: lineOrEmpty(100).nullish().describe('By telephone, in a letter.'),
    outcome: written(20_000).describe('What they confirmed, denied or would not say.'),
  }),
  reply: contactView,
  status: 201,
  needs: 'source:change',
})

export const readSourceLog = endpoint({
  method: 'GET',
  path: '/sources/:sourceId/log',
  summary: 'What was done to a source, newest first.',
  input: z.object({ sourceId: id, limit: counted.min(1).max(200).default(50), cursor: counted.optional() }),
  reply: z.object({
    items: z.array(
      z.object({
        id: z.number().int(),
        at: time,
        type: z.string(),
        actor: id.nullable(),
        actorName: z.string(),
        articleId: id.nullable(),
        subjectKind: z.string().nullable(),
        subjectId: id.nullable(),
        from: z.unknown(),
        to: z.unknown(),
      }),
    ),
    nextCursor: z.number().int().nullable(),
  }),
  needs: 'source:read',
})

export const articleSources = endpoint({
  method: 'GET',
  path: '/articles/:articleId/sources',
  summary: 'The sources of an article, and what rests on them.',
  input: z.object({ articleId: id }),
  reply: z.object({
    items: z.array(sourceView),
    evidence: z.array(evidenceView),
    deleted: z
      .array(z.object({ id, title: z.string(), deletedAt: time }))
      .describe('Those that were deleted and that one may restore, the last deleted first.'),
    people: z.array(person),
  }),
  needs: 'source:read',
})
export type ArticleSourcesView = z.infer<typeof articleSources.reply>

export const attachSource = endpoint({
  method: 'POST',
  path: '/articles/:articleId/sources',
  summary: 'Attach a source that is there already.',
  input: z.object({ articleId: id, sourceId: id }),
  reply: sourceView,
  status: 201,
  needs: 'source:add',
})

export const detachSource = endpoint({
  method: 'DELETE',
  path: '/articles/:articleId/sources/:sourceId',
  summary: 'Take a source off an article. 409 while evidence of the article rests on it.',
  input: z.object({ articleId: id, sourceId: id }),
  reply: nothing,
  needs: 'source:change',
})
