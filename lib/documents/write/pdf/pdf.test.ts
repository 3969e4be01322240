import { expect, test } from 'vitest'
import { change, evidence, mark, quote, record, source } from '../checking/record.fixture'
import { article, correct, write } from '../export.fixture'
import type { ExportInput } from '../export-input'
import { readWritten } from './pdf-text.fixture'

const STORY = article(
  { type: 'headline', text: 'The bridge stays open' },
  { type: 'byline', text: 'By Ann Ode' },
  'It has stood for ninety years, said Ada Holm. Engineers counted 14 cracks.',
  { type: 'list-item', text: 'One pier.' },
  { type: 'list-item', text: 'Another pier.' },
)

const pdf = async (input: Partial<ExportInput>, document = STORY) =>
  readWritten((await write(document, { format: 'pdf', title: 'The bridge stays open', ...input })).bytes)
const wordsOf = async (input: Partial<ExportInput>, document = STORY) =>
  (await pdf(input, document)).pages.join('\n').replace(/\s+/g, ' ')

test('a report has a cover, the article with numbers and names, and the record of each thing', async () => {
  const claim = mark(STORY, 'counted 14 cracks', { verdict: 'mostly-true', body: 'One was a scratch.' })
  const said = mark(STORY, 'It has stood for ninety years', { kind: 'quote', speaker: 'Ada Holm' })
  const report = source('The report', { publisher: 'Holm & Daughters', address: 'https://example.org/report' })
  const review = record(STORY, {
    annotations: [said, claim],
    sources: [report],
    evidence: [evidence(report, claim, { locatorText: 'page 3', excerpt: 'We counted 13 cracks.' })],
    corrections: [change(STORY, '14', '41', { state: 'accepted' })],
    quotes: [
      quote(said, [
        {
          ...{ sourceId: report.id, match: 'altered', score: 0.9, spans: [] },
          diff: [
            { op: 'equal', text: 'It has stood for ' },
            { op: 'delete', text: 'almost ', kind: 'wording' },
            { op: 'equal', text: 'ninety years' },
          ],
          ...{ cutBefore: null, sourceSpeaker: null, stitched: null },
        },
      ]),
    ],
    signOffs: [
      {
        ...{
          capacity: 'checker',
          dissent: false,
          statement: 'Read twice.',
          overrides: [],
          withdrawn: null,
          void: null,
        },
        ...{ createdBy: 'ann', createdByName: 'Ann Ode', createdAt: '2031-05-04T11:00:00.000Z' },
      },
    ],
  })
  const { pages } = await pdf({ copy: 'checking', review })
  const [cover = '', ...rest] = pages.map((page) => page.replace(/\s+/g, ' '))
  expect(cover).toContain('Checking copy The bridge stays open')
  expect(cover).toContain('1 of 6 sentences settled.')
  expect(cover).toContain('Checker: Ann Ode signed, 4 May 2031, 11:00 UTC. Read twice.')
  const told = rest.join(' ')
  expect(told).toContain('1 ✓ The bridge stays open')
  expect(told).toMatch(/4 ○ Engineers counted 14 ?41 ?cracks\. C1 K1/)
  expect(told).toMatch(/C1 “counted 14 cracks” Claim: Mostly true One was a scratch\. Supports: S1 The report, page 3/)
  expect(told).toContain('From the source to the quote: It has stood for almost ninety years')
  expect(told).toContain('K1 “14” becomes “41”')
  expect(told).toContain('S1 The report Kind: Document By: Holm & Daughters')
  expect(told).toContain('It should have said “41”.')
})

test('a report can be read aloud: it is tagged, has a title and a language, and says what each part is', async () => {
  const { elements, title, language, isTagged } = await pdf({ copy: 'checking', review: record(STORY) })
  expect({ title, language, isTagged }).toEqual({
    title: 'Checking copy: The bridge stays open',
    language: 'en',
    isTagged: true,
  })
  for (const path of ['Document/Sect/H1', 'Document/Sect/H2', 'Document/Sect/Art/H3', 'Document/Sect/Art/P/Link']) {
    expect(elements).toContain(path)
  }
  expect(elements.filter((path) => path.endsWith('Art/L/LI/LBody'))).toHaveLength(2)
})

test('every page has its number, and says which copy of what it is from', async () => {
  const long = article(...Array.from({ length: 90 }, (_, at) => `Sentence ${at} says that the bridge is open.`))
  const { pages } = await pdf({ copy: 'checking', review: record(long), article: { id: 'a', version: 3 } }, long)
  expect(pages.length).toBeGreaterThan(4)
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
    expect(page).toContain('Version 3, with all the work on it · 4 May 2031, 12:00 UTC')
  }
})

test('a tracked article shows what was cut and what was put in, and who did it and why', async () => {
  const words = await wordsOf({ copy: 'tracked', corrections: [correct(STORY, '14', '41')] })
  expect(words).toMatch(/Engineers counted 14 ?41 ?cracks\./)
  expect(words).toContain('Corrections 1. 14 41 Accepted; proposed by Ann Ode, 4 May 2031. Reason: as on the tape')
})

test('a checked article has the new words, and nothing of the work', async () => {
  const words = await wordsOf({ copy: 'checked', corrections: [correct(STORY, '14', '41')] })
  expect(words).toContain('Engineers counted 41 cracks. • One pier. • Another pier.')
  expect(words).not.toContain('14')
})

test('scripts of Europe are set; signs without a typeface are given by their numbers, and it is said', async () => {
  const words = await wordsOf({}, article('Żółć, Ελλάδα, Привет, Việt Nam; 北 and 👩‍🚀.'))
  expect(words).toContain('Żółć, Ελλάδα, Привет, Việt Nam; [U+5317] and [U+1F469][U+1F680].')
  expect(words).toContain('2 signs are given by number')
})

test('the cells of a row stand apart, and no sign is given for what parts them', async () => {
  const words = await wordsOf({}, article('Port\t1,400\t1,900'))
  expect(words).toContain('Port 1,400 1,900')
  expect(words).not.toContain('[U+')
})

test('what is written is the same whenever it is written', async () => {
  const write = async () => (await pdf({ copy: 'checking', review: record(STORY) })).pages
  expect(await write()).toEqual(await write())
})
