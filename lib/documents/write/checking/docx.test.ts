import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Span } from '../../../core/text/span'
import { readDocument } from '../../read/read-document'
import { article, write } from '../export.fixture'
import type { ReviewRecord } from '../review-record'
import { change, evidence, mark, record, source } from './record.fixture'

const STORY = article(
  { type: 'headline', text: 'The bridge stays open' },
  'It has stood for ninety years, said Ada Holm. Engineers counted 14 cracks.',
)

const bytesOf = async (more: Partial<ReviewRecord> = {}) =>
  (await write(STORY, { format: 'docx', copy: 'checking', review: record(STORY, more) })).bytes

const partsOf = async (more: Partial<ReviewRecord> = {}) => {
  const files = unzipSync(await bytesOf(more))
  const part = (name: string) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array())
  return { body: part('document'), comments: part('comments'), extended: part('commentsExtended') }
}

const claim = mark(STORY, 'counted 14 cracks', { verdict: 'mostly-true', body: 'One was a scratch.', state: 'closed' })
const report = source('The report')
const WORK = {
  annotations: [
    {
      ...claim,
      comments: [
        { id: 'c', author: 'ben', authorName: 'Ben Roe', body: 'Which one?', createdAt: '2031-05-04T11:00:00Z' },
      ],
    },
  ],
  sources: [report],
  evidence: [evidence(report, claim, { locatorText: 'page 3', excerpt: 'We counted 13.' })],
  corrections: [
    change(STORY, '14', '13', { state: 'stet', decidedByName: 'Eda Editor', decisionReason: 'House style.' }),
  ],
}

test('a mark is a comment on its words, with its evidence; what was said to it are answers', async () => {
  const { comments, extended } = await partsOf(WORK)
  expect(comments).toMatch(/w:author="Ann Ode"[^>]*w:date="2031-05-04T10:20:30/)
  for (const words of [
    'C1 Claim: Mostly true',
    'One was a scratch.',
    'Supports: S1 The report, page 3: “We counted 13.”',
  ]) {
    expect(comments).toContain(words)
  }
  expect(comments).toMatch(/w:author="Ben Roe".*Which one\?/s)
  expect(comments).toMatch(/K1 “14” becomes “13”.*Stet by Eda Editor: House style\./s)
  expect(extended.match(/w15:paraIdParent/g)).toHaveLength(1)
  expect(extended).toContain('w15:done="1"')
})

test('its body has the article with its sentences numbered, and the lists', async () => {
  const { text } = (await readDocument({ bytes: await bytesOf(WORK), name: 'a.docx' })).document
  for (const words of [
    'Checking copy',
    '1 of 3 sentences settled.',
    '[2 ○] It has stood for ninety years, said Ada Holm. [3 ○] Engineers counted 14 cracks.',
    'S1 The report',
    'Verified by Ann Ode, 4 May 2031, 10:20 UTC',
  ]) {
    expect(text).toContain(words)
  }
})

/** The numbers of comments that are begun, ended and referred to, in the order of the file. */
const marksIn = (body: string) =>
  [...body.matchAll(/<w:comment(RangeStart|RangeEnd|Reference) w:id="(\d+)"/g)].map(([, what, id]) => `${what} ${id}`)

test('wherever marks stand, each comment begins and ends once, in this order', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(STORY.text.length), fc.nat(STORY.text.length))), async (places) => {
      const spans = places.map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))
      const annotations = spans.map((span, index) => ({ ...claim, ...span, id: `m${index}` }))
      const { body } = await partsOf({ annotations })
      const found = marksIn(body)
      for (const [id] of spans.entries()) {
        const [start, end, reference] = ['RangeStart', 'RangeEnd', 'Reference'].map((what) =>
          found.indexOf(`${what} ${id}`),
        )
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start ?? 0)
        expect(reference).toBeGreaterThan(end ?? 0)
      }
      expect(new Set(found).size).toBe(found.length)
    }),
    { numRuns: 30 },
  ))

test('a correction of the break between two paragraphs is a comment in words', async () => {
  const story = article('One. Two.', 'Three.')
  const review = record(story, { corrections: [change(story, '\n\n', ' ')] })
  const { bytes } = await write(story, { format: 'docx', copy: 'checking', review })
  const files = unzipSync(bytes)
  expect(strFromU8(files['word/comments.xml'] ?? new Uint8Array())).toContain('K1 The two paragraphs become one')
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  expect(body).toMatch(/commentRangeStart.*commentRangeEnd.*commentReference/s)
})
