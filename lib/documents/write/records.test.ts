import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evidence, mark, quote, record, source } from './checking/record.fixture'
import { article, writeText } from './export.fixture'
import type { ReviewRecord } from './review-record'

const STORY = article('🌊 The tide, said Ada Holm. Engineers counted 14 cracks, “=SUM(A1)” they wrote.')

const write = (format: 'csv' | 'web-annotation' | 'claimreview', more: Partial<ReviewRecord> = {}) =>
  writeText(STORY, {
    ...{ format, copy: 'clean', review: record(STORY, more), address: 'https://stet.example.org' },
    article: { id: 'bridge', version: 2 },
  })

const claim = mark(STORY, 'counted 14 cracks', { verdict: 'mostly-true', body: 'One was <b>a scratch</b>.' })
const report = source('The report', { address: 'https://example.org/report' })
const WORK = { annotations: [claim], sources: [report], evidence: [evidence(report, claim, { locatorText: 'page 3' })] }

/** Fields of RFC 4180. The mark before the first is gone: the decoder takes it. */
const fieldsOf = (csv: string) =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((row) => [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, 10).map(([, field]) => field ?? ''))

test('a table has a row for each sentence, claim, quote and error', async () => {
  const said = mark(STORY, '=SUM(A1)', { kind: 'quote', speaker: 'Ada Holm' })
  const wrong = mark(STORY, 'Ada Holm', { kind: 'attribution-error', errorCode: 'A8' })
  const match = { match: 'verbatim', score: 1, spans: [], diff: [], cutBefore: null, sourceSpeaker: null } as const
  const quotes = [quote(said, [{ ...match, sourceId: report.id, stitched: null }])]
  const rows = fieldsOf(await write('csv', { ...WORK, annotations: [claim, said, wrong], quotes }))
  expect(rows.map(([kind]) => kind)).toEqual(['kind', 'sentence', 'sentence', 'claim', 'quote', 'error'])
  expect(rows[3]).toEqual(expect.arrayContaining(['C1', 'Mostly true', 'Ann Ode', '"Supports: The report, page 3"']))
  expect(rows[4]).toEqual(expect.arrayContaining(['Q1', "'=SUM(A1)", 'Verbatim', 'Ada Holm']))
})

test('no cell of a table begins as a formula, whatever people wrote', () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '＝'), fc.string(), async (sign, words) => {
      const csv = await write('csv', { annotations: [mark(STORY, 'cracks', { body: `${sign}${words}` })] })
      expect(csv).not.toMatch(/(^|,|\r\n)"?[\s]*[=+\-@＝](?=[^,\r\n])/)
    }),
    { numRuns: 50 },
  ))

test('a web annotation selects its words in code points and by themselves', async () => {
  const page = JSON.parse(await write('web-annotation', WORK))
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
  const [first, second] = page.items
  const [byWords, byPlace] = first.target.selector
  expect(byWords).toMatchObject({ type: 'TextQuoteSelector', exact: 'counted 14 cracks' })
  expect([...STORY.text].slice(byPlace.start, byPlace.end).join('')).toBe('counted 14 cracks')
  expect(second).toMatchObject({ motivation: 'linking', target: first.id })
})

test('a claim with a verdict is a ClaimReview, with a rating where there is one', async () => {
  const open = mark(STORY, 'The tide', { verdict: 'unproven', id: 'tide' })
  const undecided = mark(STORY, 'Ada Holm', { id: 'ada' })
  const text = await write('claimreview', { ...WORK, annotations: [claim, open, undecided] })
  expect(text).not.toContain('<')
  const [first, second, ...others] = JSON.parse(text)
  expect(first).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    claimReviewed: 'counted 14 cracks',
    url: expect.stringMatching(/^https:\/\/stet\.example\.org\/articles\/bridge#/),
    reviewBody: 'One was <b>a scratch</b>.',
    itemReviewed: { citation: ['https://example.org/report'] },
    reviewRating: { ratingValue: 4, bestRating: 5, worstRating: 1, alternateName: 'Mostly true' },
  })
  expect(second.reviewRating).toEqual({ '@type': 'Rating', alternateName: 'Unproven' })
  expect(others).toEqual([])
})
