import { describe, expect, test } from 'vitest'
import { faultsOf } from '@/lib/core/source/source.fixture'
import { refusalIn } from '../../refusal.fixture'
import { pdfFile, pdfPages } from '../pdf-file.fixture'
import { readPdf } from './read-pdf'

const partsOf = async (bytes: Uint8Array) => {
  const { source } = await readPdf(bytes)
  expect(faultsOf(source)).toEqual([])
  return source.parts.map(({ start, end, page }) => `${page}: ${source.text.slice(start, end)}`)
}
const refusal = (bytes: Uint8Array) => refusalIn(readPdf(bytes))
const STORY =
  'The council voted on Monday to close the old bridge over the Loam for two years, its office said in a report that was handed out before the meeting. '
const PROSE = STORY.repeat(3)

describe('paragraphs', () => {
  test('are joined from their lines, and parted by space', async () => {
    const bytes = await pdfFile((pen) => pen.fontSize(11).text(PROSE).moveDown().text('Nobody was hurt.'))
    expect(await partsOf(bytes)).toEqual([`1: ${PROSE.trim()}`, '1: Nobody was hurt.'])
  })

  test('are parted by an indent where there is no space', async () => {
    const bytes = await pdfFile((pen) => pen.fontSize(11).text(PROSE, { indent: 18 }).text(PROSE, { indent: 18 }))
    expect(await partsOf(bytes)).toEqual([`1: ${PROSE.trim()}`, `1: ${PROSE.trim()}`])
  })

  test('are parted where a sentence ends far from the edge', async () => {
    const short = `${PROSE}It will cost much.`
    const bytes = await pdfFile((pen) => pen.fontSize(11).text(short).text(short))
    expect(await partsOf(bytes)).toEqual([`1: ${short}`, `1: ${short}`])
  })

  test('go on over the edge of a page, as one text in two parts', async () => {
    const bytes = await pdfPages([
      ['It shut on Monday, which nobody had expected. The office', 'of the council said in the evening that the old'],
      ['bridge was no longer safe. It will be shut for two years.'],
    ])
    const { source } = await readPdf(bytes)
    expect(source.text).toBe(
      'It shut on Monday, which nobody had expected. The office of the council said in the evening that the old bridge was no longer safe. It will be shut for two years.',
    )
    expect(source.parts.map(({ page }) => page)).toEqual([1, 2])
  })

  test('are told from headings by the size of the type', async () => {
    const bytes = await pdfFile((pen) => pen.fontSize(20).text('Bridge shut').fontSize(11).text(PROSE))
    expect(await partsOf(bytes)).toEqual(['1: Bridge shut', `1: ${PROSE.trim()}`])
    expect((await readPdf(bytes)).title).toBe('Bridge shut')
  })

  test('keep the signs of a list apart', async () => {
    const bytes = await pdfPages([['• It is old.', '• It is narrow, and nobody', '  has painted it.', '• It shakes.']])
    expect(await partsOf(bytes)).toEqual([
      '1: • It is old.',
      '1: • It is narrow, and nobody has painted it.',
      '1: • It shakes.',
    ])
  })
})

describe('words', () => {
  test('broken at the end of a line are made whole, and those with a hyphen keep it', async () => {
    const bytes = await pdfPages([
      [
        'The council voted to close the bridge and gave its rea-',
        'sons in a well-known report that was written by a well-',
        'known office of the county, which is in Anglo-',
        'Saxon hands and is self-',
        'governing.',
      ],
    ])
    expect(await partsOf(bytes)).toEqual([
      '1: The council voted to close the bridge and gave its reasons in a well-known report that was written by a well-known office of the county, which is in Anglo-Saxon hands and is self-governing.',
    ])
  })

  test('drawn twice to look bold are there once', async () => {
    const bytes = await pdfFile((pen) => {
      pen.fontSize(11)
      for (const shift of [0, 0.3]) pen.text('Bridge shut.', 72 + shift, 80, { lineBreak: false })
    })
    expect(await partsOf(bytes)).toEqual(['1: Bridge shut.'])
  })

  test('of one row of a table stand on one line', async () => {
    const bytes = await pdfFile((pen) => {
      pen.fontSize(11)
      for (const [row, cells] of [
        ['Year', 'Cars', 'Lorries'],
        ['2019', '1,204', '88'],
        ['2020', '904', '61'],
        ['2021', '990', '70'],
        ['2022', '991', '73'],
      ].entries())
        for (const [column, cell] of cells.entries())
          pen.text(cell, 72 + 120 * column, 80 + 14 * row, { lineBreak: false })
    })
    expect((await partsOf(bytes)).join('\n')).toContain('2019\t1,204\t88')
  })

  test('that run along the edge of the page come last', async () => {
    const bytes = await pdfFile((pen) => {
      pen
        .save()
        .rotate(90, { origin: [40, 400] })
        .fontSize(11)
        .text('Draft, not for print', 40, 400, { lineBreak: false })
        .restore()
      pen.text(PROSE, 72, 80)
    })
    expect(await partsOf(bytes)).toEqual([`1: ${PROSE.trim()}`, '1: Draft, not for print'])
  })
})

describe('columns', () => {
  const left = Array.from({ length: 8 }, (_, row) => `left column line ${row} of it`)
  const right = Array.from({ length: 8 }, (_, row) => `right column line ${row} of it`)

  test('written one after the other are read so', async () => {
    const bytes = await pdfFile((pen) => pen.fontSize(11).text(PROSE.repeat(2), { columns: 2, height: 200 }))
    expect((await partsOf(bytes)).join(' ')).toBe(`1: ${PROSE.repeat(2).trim()}`)
  })

  test('written row by row are read one after the other', async () => {
    const bytes = await pdfFile((pen) => {
      pen.fontSize(11)
      for (const row of left.keys()) {
        pen.text(left[row] ?? '', 72, 80 + 14 * row, { lineBreak: false })
        pen.text(right[row] ?? '', 320, 80 + 14 * row, { lineBreak: false })
      }
    })
    expect((await partsOf(bytes)).join(' ')).toBe(`1: ${[...left, ...right].join(' ')}`)
  })
})

describe('what repeats from page to page', () => {
  const pages = Array.from({ length: 6 }, (_, page) => [
    `Page ${page} tells of the bridge.`,
    `It is ${page} years old.`,
  ])

  test('is left out, and told', async () => {
    const bytes = await pdfPages(pages, { head: 'Loam County Council', foot: (page) => `Report 2031 – ${page}` })
    const { source, warnings } = await readPdf(bytes)
    expect(source.text.match(/Page \d tells of the bridge/g)).toHaveLength(6)
    expect(source.text).not.toMatch(/Council|Report/)
    expect(warnings).toEqual(['Heads, feet and numbers that repeat from page to page were left out.'])
  })

  test('does not stand between the halves of a sentence', async () => {
    const bytes = await pdfPages(
      [
        [
          'It shut on Monday, which nobody had expected of it. The',
          'council of the county said in the evening that the old',
        ],
        ['bridge was no longer safe.'],
        ['The end.'],
      ],
      { head: 'Loam County Council', foot: (page) => `${page}` },
    )
    expect((await readPdf(bytes)).source.text).toContain('the old bridge was')
  })

  test('is left out where chapters change its words and only the number goes on', async () => {
    const heads = ['The bridge', 'The bridge', 'Its cost', 'Its cost', 'Its end', 'Its end']
    const bytes = await pdfFile((pen) => {
      for (const [index, head] of heads.entries()) {
        if (index > 0) pen.addPage()
        pen.fontSize(9).text(`Chapter ${(index >> 1) + 1}: ${head}`, 72, 36, { lineBreak: false })
        pen.text(`${index + 11}`, 500, 36, { lineBreak: false })
        pen.fontSize(11).text(`${index + 11} people were asked.`, 72, 80, { lineBreak: false })
      }
    })
    expect(await partsOf(bytes)).toEqual(heads.map((_, index) => `${index + 1}: ${index + 11} people were asked.`))
  })

  test('stays where it is a row of figures', async () => {
    const bytes = await pdfPages(pages.map((_, page) => [`${page * 7} ${page * 3} 12`, 'Cars on the bridge.']))
    expect((await readPdf(bytes)).source.text).toContain('35 15 12')
  })
})

describe('a PDF that cannot be read', () => {
  test('is a scan: it says so', async () => {
    const bytes = await pdfFile((pen) => {
      pen.rect(72, 72, 300, 500).fill('grey')
      pen.addPage().rect(72, 72, 300, 500).fill('grey')
    })
    expect(await refusal(bytes)).toMatch(/^unsupported: This PDF holds pictures of its pages and no text.*OCR/)
  })

  test('is locked with a password: it says so', async () => {
    const bytes = await pdfFile((pen) => pen.text('Secret.'), { userPassword: 'open', ownerPassword: 'own' })
    expect(await refusal(bytes)).toMatch(/^unsupported: This PDF is locked with a password/)
  })

  test('is broken: it says so', async () => {
    const whole = await pdfFile((pen) => pen.text(PROSE))
    expect(await refusal(whole.slice(0, 120))).toMatch(/^invalid: This PDF is broken/)
    expect(await refusal(new TextEncoder().encode('%PDF-1.7 and nothing else'))).toMatch(/^invalid: This PDF is broken/)
  })
})

test('a PDF that only forbids to change it is read', async () => {
  const bytes = await pdfFile((pen) => pen.text('For the record.'), {
    ownerPassword: 'own',
    permissions: { copying: false },
  })
  expect(await partsOf(bytes)).toEqual(['1: For the record.'])
})

test('pages without words among others are told', async () => {
  const bytes = await pdfFile((pen) => pen.text(PROSE).addPage().rect(72, 72, 300, 500).fill('grey'))
  expect((await readPdf(bytes)).warnings).toEqual([
    '1 of 2 pages has no text, only pictures if anything; words on them are not searched.',
  ])
})

test('the title is what the file says, unless a program made it up', async () => {
  const titled = (Title: string) => pdfFile((pen) => pen.text(PROSE), { info: { Title } }).then(readPdf)
  expect((await titled('Report on the bridge')).title).toBe('Report on the bridge')
  expect((await titled('Microsoft Word - bridge_final.docx')).title).toBeUndefined()
})

test('the bytes that were given are left as they were', async () => {
  const bytes = await pdfFile((pen) => pen.text('Once.'))
  await readPdf(bytes)
  expect(await partsOf(bytes)).toEqual(['1: Once.'])
})
