import fc from 'fast-check'
import { expect, test } from 'vitest'
import { article, writeText } from '../export.fixture'
import type { ReviewRecord } from '../review-record'
import { change, evidence, mark, quote, record, source } from './record.fixture'

const STORY = article(
  { type: 'headline', text: 'The bridge stays open' },
  'It has stood for ninety years, said Ada Holm. Engineers counted 14 cracks.',
)

const page = (more: Partial<ReviewRecord> = {}, document = STORY) =>
  writeText(document, { format: 'html', copy: 'checking', review: record(document, more) })

/** What is read where all tags are gone. */
const wordsOf = (html: string) =>
  html
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')

test('every sentence has a number, its status in words and in a sign, who set it and when', async () => {
  const words = wordsOf(await page())
  expect(words).toContain('Sentence 1✓, verified: The bridge stays open')
  expect(words).toContain('Sentence 3○, unreviewed: Engineers counted 14 cracks.')
  expect(words).toContain('Sentence 1 ✓ Verified by Ann Ode, 4 May 2031, 10:20 UTC')
  expect(words).toContain('1 of 3 sentences settled.')
})

test('a claim has its verdict, its explanation, its evidence and where that stands', async () => {
  const claim = mark(STORY, 'counted 14 cracks', { verdict: 'mostly-true', body: 'One was a scratch.' })
  const report = source('The report', { publisher: 'Holm & Daughters' })
  const words = wordsOf(
    await page({
      annotations: [claim],
      sources: [report],
      evidence: [evidence(report, claim, { locatorText: 'page 3, paragraph 2', excerpt: 'We counted 13 cracks.' })],
    }),
  )
  expect(words).toContain('Engineers counted 14 cracks. C1')
  expect(words).toContain(
    'C1 counted 14 cracks Mostly true One was a scratch. Evidence Supports: S1 The report, page 3, paragraph 2',
  )
  expect(words).toContain('We counted 13 cracks.')
  expect(words).toContain('S1 The report Kind Document By Holm &amp; Daughters')
})

test('a quote has its match, the words that differ, and the words with which the source goes on', async () => {
  const said = mark(STORY, 'It has stood for ninety years', { kind: 'quote', speaker: 'Ada Holm' })
  const tape = source('The tape')
  const html = await page({
    annotations: [said],
    sources: [tape],
    quotes: [
      quote(said, [
        {
          sourceId: tape.id,
          match: 'altered',
          score: 0.9,
          spans: [],
          diff: [
            { op: 'equal', text: 'It has stood for ' },
            { op: 'delete', text: 'nine', kind: 'number' },
            { op: 'insert', text: 'ninety', kind: 'number' },
          ],
          cutBefore: { start: 0, end: 3, text: 'but nobody has looked' },
          sourceSpeaker: 'Ben Roe',
          stitched: null,
        },
      ]),
    ],
  })
  expect(html).toContain('<del title="number">nine</del><ins title="number">ninety</ins>')
  expect(wordsOf(html)).toContain('Speaker: Ada Holm Altered in S1 The tape, said by Ben Roe')
  expect(wordsOf(html)).toContain('the source goes on with but nobody has looked')
})

test('errors, queries with their threads, corrections and stets are told with their reasons', async () => {
  const comments = [
    { id: 'c', author: 'ben', authorName: 'Ben Roe', body: 'Chief engineer.', createdAt: '2031-05-04T11:00:00Z' },
  ]
  const html = await page({
    annotations: [
      mark(STORY, 'Ada Holm', { kind: 'attribution-error', errorCode: 'A8', state: 'closed', stateReason: 'Mended' }),
      mark(STORY, 'Engineers', { kind: 'note', addressee: 'ben', addresseeName: 'Ben Roe', body: 'Whose?', comments }),
    ],
    corrections: [
      change(STORY, '14', '13', { state: 'accepted', decidedByName: 'Eda Editor', decidedAt: '2031-05-04T12:00:00Z' }),
      change(STORY, 'ninety', '90', { state: 'stet', decidedByName: 'Eda Editor', decisionReason: 'House style.' }),
    ],
  })
  const words = wordsOf(html)
  expect(words).toContain('E1 A8 Wrong or conflicting title or role Ada Holm Resolved: Mended')
  expect(words).toContain(
    'N1 Query to Ben Roe Engineers Whose? Open Comments Ben Roe, 4 May 2031, 11:00 UTC: Chief engineer.',
  )
  expect(words).toContain('Accepted by Eda Editor, 4 May 2031, 12:00 UTC Reason: as on the tape')
  expect(words).toContain('Stet by Eda Editor: House style.')
  expect(html).toMatch(/<del data-state="accepted"[^>]*>14<\/del><ins data-state="accepted"[^>]*>13<\/ins>/)
  expect(html, 'a stet stands in its list alone').not.toMatch(/<del data-state="stet"/)
})

test('paragraphs that are split and joined are told in words, and shown by their sign', async () => {
  const story = article('One. Two.', 'Three.')
  const html = await page(
    {
      corrections: [change(story, '. T', '.\n\nT', { id: 'x', start: 4, end: 5, expected: ' ', replacement: '\n\n' })],
    },
    story,
  )
  expect(wordsOf(html)).toContain('K1 A new paragraph begins here')
  expect(html).toMatch(/<ins [^>]*> ¶ <\/ins>/)
  const joined = await page({ corrections: [change(story, '\n\n', ' ')] }, story)
  expect(wordsOf(joined)).toContain('K1 The two paragraphs become one')
  expect(joined).toMatch(/Two\..*<del [^>]*>¶<\/del><\/p>/)
  expect(joined).not.toContain('<ins')
})

test('evidence for words without a mark stands under their sentence', async () => {
  const report = source('The report')
  const loose = evidence(report, mark(STORY, 'cracks'), { annotationId: null, sentenceIds: ['sentence-3'] })
  const words = wordsOf(await page({ sources: [report], evidence: [loose] }))
  expect(words).toMatch(/Sentence 3 ○ Unreviewed Engineers counted 14 cracks\. Evidence Supports: S1 The report/)
})

test('what is still open is told, and that nothing is', async () => {
  expect(wordsOf(await page())).toContain('Still open: nothing.')
  const open = [{ kind: 'sentence-unsettled' as const, count: 2, ids: [] }]
  expect(wordsOf(await page({ open }))).toContain('Still open: 2 sentences unreviewed.')
})

test('a copy that holds a protected source says so at its head', async () => {
  expect(await page({ sources: [source('Memo', { protected: true, terms: 'background' })] })).toContain(
    'Holds 1 protected source.',
  )
  expect(await page({ sources: [source('Report')] })).not.toMatch(/protected/i)
})

test('every link inside leads somewhere, and no name is given twice', async () => {
  const claim = mark(STORY, 'counted 14 cracks')
  const report = source('The report')
  const html = await page({ annotations: [claim], sources: [report], evidence: [evidence(report, claim)] })
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of html.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target)
})

test('whatever people wrote, nothing in the page is active', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (words) => {
      const nasty = `<script>alert(1)</script>"'${words}`
      const claim = mark(STORY, 'cracks', { body: nasty })
      const from = source(nasty, { address: 'javascript:alert(1)', note: nasty })
      const html = await page({
        annotations: [claim],
        sources: [from],
        evidence: [evidence(from, claim, { excerpt: nasty })],
      })
      expect(html).not.toMatch(/<script|href="javascript/)
    }),
    { numRuns: 30 },
  ))

test('the words of the article are all there, in order, whatever stands on them', async () => {
  const html = await page({
    annotations: [mark(STORY, 'stood for ninety'), mark(STORY, 'ninety years', { kind: 'note', id: 'n' })],
    corrections: [change(STORY, 'said Ada Holm. Engineers', 'they said. She')],
  })
  const body = /<div class="article"[^>]*>(.*?)<\/div>/s.exec(html)?.[1] ?? ''
  const plain = body
    .replace(/<a class="number".*?<\/a>|<sup.*?<\/sup>|<ins.*?<\/ins>/gs, '')
    .replace(/<\/(p|h3)>\n/g, '\n\n')
    .replace(/<[^>]*>/g, '')
  expect(plain.trim()).toBe(STORY.text)
})

test('who signed it stands at its head, with what was signed over, and what holds no more', async () => {
  const given = {
    capacity: 'editor' as const,
    dissent: false,
    statement: 'Read twice.',
    overrides: [{ kind: 'note-open' as const, count: 2, reason: 'Both are about the picture.' }],
    createdBy: 'ann',
    createdByName: 'Ann Ode',
    createdAt: '2031-05-04T10:20:30.400Z',
    withdrawn: null,
    void: null,
  }
  const isVoid = { ...given, capacity: 'checker' as const, void: { since: '2031-05-05T08:00:00.000Z' } }
  const against = { ...isVoid, dissent: true, statement: 'It is closed.', overrides: [] }
  const words = wordsOf(await page({ signOffs: [given, isVoid, against] }))
  expect(words).toContain(
    'Editor: Ann Ode signed, 4 May 2031, 10:20 UTC. Read twice. Over 2 open notes: Both are about the picture.',
  )
  expect(words).toContain('Checker: Ann Ode signed, 4 May 2031, 10:20 UTC, void since 5 May 2031, 08:00 UTC.')
  expect(words).toContain('Checker: Ann Ode dissented, 4 May 2031, 10:20 UTC. It is closed.')
})
