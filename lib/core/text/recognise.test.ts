import { describe, expect, test } from 'vitest'
import type { LooseBlock } from './document'
import { recogniseFurniture } from './recognise'

const STORY = 'The bridge over the Loam was shut on Monday after a lorry struck its eastern pier, the council said.'
const plain = (...texts: string[]) => recogniseFurniture(texts.map((text) => ({ type: 'paragraph', text })))
const typesOf = (...texts: string[]) => plain(...texts).blocks.map(({ type }) => type)
const metaOf = (...texts: string[]) => plain(...texts).meta

describe('date', () => {
  test.each([
    [`date 2022-01-12 ${STORY}`, '2022-01-12'],
    [` Date: 12 January 2022\n${STORY}`, '2022-01-12'],
    [`Published 12 Jan 2022 — ${STORY}`, '2022-01-12'],
    [`Published: Wednesday, January 12th, 2022, 10:30 GMT. ${STORY}`, '2022-01-12'],
  ])('is taken from before the words: %s', (text, date) => {
    expect(plain(text)).toMatchObject({ blocks: [{ type: 'paragraph', text: STORY }], meta: { date } })
  })
  test('is taken from a line of its own near the top', () => {
    const { blocks, meta } = plain('Bridge shut', 'Published 12 Jan 2022 | Updated 13 Jan 2022 09:15', STORY)
    expect(blocks.map(({ text }) => text)).toEqual(['Bridge shut', STORY])
    expect(meta.date).toBe('2022-01-12')
  })
  test.each([
    'Date 2022-01-12 was set for the opening.',
    `Published 30 Feb 2022 ${STORY}`,
    'Dates are sold here.',
    'On 12 January 2022 the bridge was shut.',
  ])('is left where it is part of the story: %s', (text) => expect(plain(text).blocks[0]?.text).toBe(text))
  test('alone stays, or nothing would be left', () => expect(typesOf('12 January 2022')).toEqual(['paragraph']))
})

describe('byline', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['By Jane Doe and Sam Poe, Political Editor', 'Jane Doe and Sam Poe, Political Editor'],
    ['by Jane van der Doe, Sam O’Poe & Ana Díaz in Paris', 'Jane van der Doe, Sam O’Poe & Ana Díaz in Paris'],
    ['By J. R. Doe Jr.', 'J. R. Doe Jr.'],
    ['Words by Jane Doe', 'Jane Doe'],
    ['Jane Doe in New York', 'Jane Doe in New York'],
  ])('%s', (line, byline) => {
    expect(typesOf('Bridge shut', line, STORY)).toEqual(['headline', 'byline', 'paragraph'])
    expect(metaOf('Bridge shut', line, STORY).byline).toBe(byline)
  })
  test('with a day behind the names gives both', () => {
    expect(metaOf('Bridge shut', 'By Jane Doe | 12 January 2022', STORY)).toMatchObject({
      byline: 'Jane Doe',
      date: '2022-01-12',
    })
  })
  test('may stand before everything', () => expect(typesOf('By Jane Doe', STORY)).toEqual(['byline', 'paragraph']))
  test('is found among the lines of one paragraph', () => {
    expect(typesOf(`Bridge shut\nBy Jane Doe\n12 January 2022\n${STORY}`)).toEqual(['headline', 'byline', 'paragraph'])
  })
  test.each(['By Monday', 'By the sea', 'By Tuesday, the river had risen.', 'By Jane Doe was it written?'])(
    'is not: %s',
    (line) => {
      expect(typesOf('Bridge shut', line, STORY)).not.toContain('byline')
    },
  )
})

describe('dateline', () => {
  test.each([
    ['BRUSSELS, Jan 12 (Agency) — ', 'BRUSSELS, Jan 12 (Agency)'],
    ['PARIS (AP) – ', 'PARIS (AP)'],
    ['LONDON — ', 'LONDON'],
    ['NEW YORK, March 3 (Reuters) - ', 'NEW YORK, March 3 (Reuters)'],
    ['KYIV, Ukraine (AP) — ', 'KYIV, Ukraine (AP)'],
    ['WASHINGTON, D.C. -- ', 'WASHINGTON, D.C.'],
    ['Brussels, 12 January (Agency) — ', 'Brussels, 12 January (Agency)'],
    ['SÃO PAULO — ', 'SÃO PAULO'],
  ])('%s', (lead, dateline) => {
    const { blocks, meta } = plain('Bridge shut', `${lead}${STORY}`)
    expect(blocks.map(({ type, text }) => [type, text])).toEqual([
      ['headline', 'Bridge shut'],
      ['dateline', lead.trim()],
      ['paragraph', STORY],
    ])
    expect(meta).toMatchObject({ dateline })
    expect(meta.date).toBeUndefined()
  })
  test('with a year gives the day', () =>
    expect(metaOf(`OSLO, March 3, 2021 (Agency) - ${STORY}`).date).toBe('2021-03-03'))
  test('a date line wins over it', () => {
    expect(metaOf('date 2022-01-12', `OSLO, March 3, 2021 (Agency) - ${STORY}`).date).toBe('2022-01-12')
  })
  test('moves the marks behind it', () => {
    const text = 'OSLO — The bridge is shut.'
    const block: LooseBlock = {
      type: 'paragraph',
      text,
      marks: [
        { type: 'bold', start: 0, end: 10 },
        { type: 'italic', start: 11, end: 17 },
      ],
    }
    expect(recogniseFurniture([block]).blocks).toEqual([
      { type: 'dateline', text: 'OSLO —', marks: [{ type: 'bold', start: 0, end: 6 }] },
      {
        type: 'paragraph',
        text: 'The bridge is shut.',
        marks: [
          { type: 'bold', start: 0, end: 3 },
          { type: 'italic', start: 4, end: 10 },
        ],
      },
    ])
  })
  test.each(['BREAKING — the bridge is shut.', 'Politics — the art of waiting.', 'A — B.', 'NATO-Russia talks ended.'])(
    'is not: %s',
    (text) => {
      expect(typesOf(text)).toEqual(['paragraph'])
    },
  )
})

describe('headline, standfirst and title', () => {
  test('a short first line without a full stop is the headline', () => {
    expect(metaOf('Bridge  shut', STORY).title).toBe('Bridge shut')
  })
  test.each(['It is shut.', 'it is shut', 'Note this:'])('"%s" is none', (line) =>
    expect(typesOf(line, STORY)[0]).toBe('paragraph'),
  )
  test('nor is a line that nothing follows', () => expect(typesOf('Bridge shut')).toEqual(['paragraph']))
  test('a marked headline wins, and there is one', () => {
    const { blocks, meta } = recogniseFurniture([
      { type: 'paragraph', text: 'Politics' },
      { type: 'headline', text: 'Bridge shut' },
      { type: 'headline', text: 'More' },
      { type: 'paragraph', text: STORY },
    ])
    expect(blocks.map(({ type, level }) => [type, level])).toEqual([
      ['paragraph', undefined],
      ['headline', undefined],
      ['subhead', 2],
      ['paragraph', undefined],
    ])
    expect(meta.title).toBe('Bridge shut')
  })
  test('what stands between headline and byline is the standfirst', () => {
    expect(metaOf('Bridge shut', 'Nobody knows why.', 'By Jane Doe', STORY).standfirst).toBe('Nobody knows why.')
  })
  test.each([
    ['Bridge shut\nNobody knows why.', ['headline', 'standfirst', 'paragraph']],
    ['Bridge shut for months\nCouncil blames lorry', ['headline', 'standfirst', 'paragraph']],
    [`Bridge shut\nLOAM — ${STORY}`, ['headline', 'dateline', 'paragraph', 'paragraph']],
    ['Headline: Bridge shut\nStandfirst: Nobody knows why.', ['headline', 'standfirst', 'paragraph']],
    ['Bridge shut\nNobody knows why.\nBy Jane Doe', ['headline', 'standfirst', 'byline', 'paragraph']],
  ])('on the next line are two: %j', (top, types) => expect(typesOf(top, STORY)).toEqual(types))
  test('a headline is parted from the broken lines of a story', () => {
    const lines = 'The bridge over the Loam was shut on\nMonday after a lorry struck a pier.'
    expect(typesOf(`Bridge shut\n${lines}`, lines)).toEqual(['headline', 'paragraph', 'paragraph'])
  })
  test.each([
    'The bridge over the Loam was shut on\nMonday after a lorry struck its eastern pier',
    'A bridge of the\nLoam is shut for months now',
    'Bridge shut\nafter a lorry struck it.',
    'Roses are red\nViolets are blue\nSugar is sweet',
    'It is shut.\nIt fell.',
    'Jane Doe\nLoam',
  ])('broken lines and verses stay one: %j', (top) => {
    expect(plain(top, 'She said that nobody had told her.').blocks[0]).toEqual({ type: 'paragraph', text: top })
  })
  test('a first paragraph is not', () =>
    expect(metaOf('Bridge shut', 'Nobody knows why.', STORY).standfirst).toBeUndefined())
  test('unless it says so', () => {
    expect(plain('Bridge shut', 'Standfirst: Nobody knows why.', STORY)).toMatchObject({
      blocks: [{ type: 'headline' }, { type: 'standfirst', text: 'Nobody knows why.' }, { type: 'paragraph' }],
      meta: { standfirst: 'Nobody knows why.' },
    })
  })
  test('a title that is cut ends at a word that can stand at an end, and closes its quotation', () => {
    const titled = (text: string) => metaOf(text).title
    expect(
      titled('The mayor said the bridge is safe and that nobody needs to worry about the state of the pier.'),
    ).toBe('The mayor said the bridge is safe and that nobody needs to worry about…')
    expect(
      titled('“It has stood for ninety years and it will stand for another ninety, whatever they say,” said Ada.'),
    ).toBe('“It has stood for ninety years and it will stand for another ninety, whatever…”')
    expect(
      titled('The harbour office, in a report by its own engineer (who has led it since 2019), refused to act.'),
    ).toBe('The harbour office, in a report by its own engineer…')
    expect(
      titled('Die Brücke ist sicher, sagte der Bürgermeister, und niemand müsse sich sorgen um den Zustand.'),
    ).toBe('Die Brücke ist sicher, sagte der Bürgermeister, und niemand müsse sich sorgen…')
  })

  test('without a headline the first sentence is the title, cut at a word', () => {
    expect(metaOf('It is shut. It fell.').title).toBe('It is shut.')
    expect(metaOf(STORY).title).toBe('The bridge over the Loam was shut on Monday after a lorry struck its eastern…')
    expect(metaOf('桥'.repeat(100)).title).toBe(`${'桥'.repeat(78)}…`)
  })
  test('what the format knew fills the gaps', () => {
    expect(
      recogniseFurniture([{ type: 'paragraph', text: STORY }], { title: 'Known', date: '2020-02-02' }).meta,
    ).toEqual({
      title: 'Known',
      date: '2020-02-02',
    })
  })
  test('no blocks give an empty title', () =>
    expect(recogniseFurniture([])).toEqual({ blocks: [], meta: { title: '' } }))
})

describe('a text of hundreds of thousands of lines', () => {
  const lines = (first: string) => `${first}\n${'so on\n'.repeat(200_000)}it ends`
  test('in one paragraph is read like any other', () => {
    expect(typesOf(lines('Bridge shut'))).toEqual(['paragraph'])
    expect(plain(lines('By Jane Doe\n12 January 2022')).blocks.length).toBeGreaterThan(200_000)
  })
})
