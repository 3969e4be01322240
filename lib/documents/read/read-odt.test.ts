import { describe, expect, test } from 'vitest'
import { odtFile } from './odt-file.fixture'
import { readDocument } from './read-document'
import { wordFile } from './word-file.fixture'

const read = (body: string, { styles = '', changes }: { styles?: string; changes?: 'original' } = {}) =>
  readDocument({ bytes: odtFile(body, styles), name: 'a.odt', changes })
const blocksOf = (...given: Parameters<typeof read>) => {
  const { document } = read(...given)
  return document.blocks.map(({ type, start, end }) => `${type}: ${document.text.slice(start, end)}`)
}
const p = (inside: string, style = 'Standard') => `<text:p text:style-name="${style}">${inside}</text:p>`
const LONG =
  'The weir at Orsk Mill was closed on Tuesday after a gate broke loose in the night, the river board said in the morning.'
const style = (family: string, name: string, inside: string, parent = '') =>
  `<style:style style:family="${family}" style:name="${name}" style:parent-style-name="${parent}">${inside}</style:style>`

test('paragraphs, headings and named styles become blocks', () =>
  expect(
    blocksOf(
      '<text:h text:outline-level="1">Weir closed</text:h>' +
        p(LONG) +
        '<text:h text:outline-level="3">Next</text:h>' +
        p('Repairs.', 'P1') +
        p('The weir in March', 'Illustration'),
      { styles: style('paragraph', 'P1', '', 'Quotations') },
    ),
  ).toEqual([
    'headline: Weir closed',
    `paragraph: ${LONG}`,
    'subhead: Next',
    'blockquote: Repairs.',
    'caption: The weir in March',
  ]))

test('lists keep depth and numbers; rows of a table become lines', () => {
  const item = (inside: string) => `<text:list-item>${inside}</text:list-item>`
  const { document } = read(
    p(LONG) +
      `<text:list text:style-name="L1">${item(`${p('one')}<text:list>${item(p('inner'))}</text:list>`)}</text:list>` +
      `<table:table><table:table-row><table:table-cell>${p('a')}</table:table-cell><table:table-cell>${p('b')}</table:table-cell></table:table-row></table:table>`,
    {
      styles:
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>',
    },
  )
  expect(document.blocks.slice(1)).toMatchObject([
    { type: 'list-item', ordered: true, depth: 0 },
    { type: 'list-item', ordered: false, depth: 1 },
    { type: 'paragraph' },
  ])
  expect(document.text).toContain('a\tb')
})

test('bold, italic and links are marks; spaces, tabs and line breaks are kept', () => {
  const { document, notes } = read(
    p(
      'A <text:span text:style-name="T1">bold</text:span> <text:a xlink:href="https://a.example/">link</text:a><text:s text:c="2"/>x<text:tab/>y<text:line-break/>z <text:a xlink:href="javascript:x">no</text:a>',
    ),
    { styles: style('text', 'T1', '<style:text-properties fo:font-weight="bold" fo:font-style="italic"/>') },
  )
  expect(document.text).toBe('A bold link  x\ty\nz no')
  expect(document.marks.map(({ type, start, end }) => `${type} ${document.text.slice(start, end)}`)).toEqual([
    'bold bold',
    'italic bold',
    'link link',
  ])
  expect(notes.map(({ kind }) => kind)).toEqual(['unsafe-links'])
})

describe('tracked changes', () => {
  const region = (id: string, inside: string) => `<text:changed-region text:id="${id}">${inside}</text:changed-region>`
  const info = '<office:change-info><dc:creator>Ann Roe</dc:creator></office:change-info>'
  const body =
    `<text:tracked-changes>${region('c1', `<text:insertion>${info}</text:insertion>`)}${region('c2', `<text:deletion>${info}${p('three')}</text:deletion>`)}${region('c3', `<text:deletion>${info}${p('')}${p('')}</text:deletion>`)}</text:tracked-changes>` +
    p(
      'Gate <text:change-start text:change-id="c1"/>two<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/> broke.<text:change text:change-id="c3"/>Nobody was hurt.',
    )
  test('are taken as accepted, and told', () => {
    expect(blocksOf(body)).toEqual(['paragraph: Gate two broke.Nobody was hurt.'])
    expect(read(body).notes).toMatchObject([{ kind: 'tracked-changes', count: 3 }])
  })
  test('are undone for the original, paragraphs too', () =>
    expect(blocksOf(body, { changes: 'original' })).toEqual([
      'paragraph: Gate three broke.',
      'paragraph: Nobody was hurt.',
    ]))
  test('an insertion over several paragraphs is undone as a whole', () =>
    expect(
      blocksOf(
        `<text:tracked-changes>${region('c1', `<text:insertion>${info}</text:insertion>`)}</text:tracked-changes>` +
          p('First <text:change-start text:change-id="c1"/>more') +
          p('new') +
          p('end<text:change-end text:change-id="c1"/>last.') +
          p('After.'),
        { changes: 'original' },
      ),
    ).toEqual(['paragraph: First last.', 'paragraph: After.']))
})

test('footnotes and comments are notes of the reporter', () => {
  const { document, sourceNotes, notes } = read(
    p(
      'The gate broke<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>' +
        p('Board, https://board.example/log') +
        '</text:note-body></text:note>.<office:annotation><dc:creator>Ann Roe</dc:creator><dc:date>2031-03-04</dc:date>' +
        p('Who says so?') +
        '</office:annotation>',
    ),
  )
  expect(document.text).toBe('The gate broke[1].\n\n[1] Board, https://board.example/log')
  expect(sourceNotes).toMatchObject([
    { kind: 'footnote', address: 'https://board.example/log' },
    { kind: 'comment', author: 'Ann Roe', words: 'Who says so?' },
  ])
  expect(notes.map(({ kind }) => kind)).toEqual(['comments', 'footnotes'])
})

describe('refused', () => {
  const saying = (bytes: Uint8Array, name: string) => {
    try {
      readDocument({ bytes, name })
      return 'taken'
    } catch (error) {
      return String(error)
    }
  }
  test('entities', () =>
    expect(saying(odtFile(p('x'), '', '<!DOCTYPE a [<!ENTITY x "y">]>'), 'a.odt')).toContain('entities of its own'))
  test('a Word file by this name', () =>
    expect(saying(wordFile(''), 'a.odt')).toContain('Word file that is named .odt'))
  test('and it under the name of a Word file', () =>
    expect(saying(odtFile(p('x')), 'a.docx')).toContain('OpenDocument'))
  test('text by this name', () => expect(saying(Buffer.from('x'), 'a.odt')).toContain('not an OpenDocument file'))
})
