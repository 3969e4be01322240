import { describe, expect, test } from 'vitest'
import { RefusedDocument } from '../refused-document'
import { readMarkdown } from './read-markdown'

const blocksOf = (markdown: string) => readMarkdown(markdown).blocks
const textsOf = (markdown: string) => blocksOf(markdown).map(({ text }) => text)
const notesOf = (markdown: string) => readMarkdown(markdown).notes.map(({ kind, count }) => `${kind} ${count}`)

test('headings, quotations, lists and code keep what they are', () => {
  expect(blocksOf('# Head\n\n## Sub\n\nA\nline\n\n> Said\n\n1. One\n   - Two\n\n```\ncode *x*\n```')).toEqual([
    { type: 'headline', text: 'Head' },
    { type: 'subhead', level: 2, text: 'Sub' },
    { type: 'paragraph', text: 'A line' },
    { type: 'blockquote', text: 'Said' },
    { type: 'list-item', ordered: true, depth: 0, text: 'One' },
    { type: 'list-item', ordered: false, depth: 1, text: 'Two' },
    { type: 'paragraph', text: 'code *x*' },
  ])
})
test('bold, italic and links are marks, wherever the address stands', () => {
  expect(
    blocksOf('a **b *c*** [d](https://example.org/d) [e][x] <mailto:f@example.org>\n\n[x]: https://example.org/e')[0],
  ).toEqual({
    type: 'paragraph',
    text: 'a b c d e mailto:f@example.org',
    marks: [
      { type: 'bold', start: 2, end: 5 },
      { type: 'italic', start: 4, end: 5 },
      { type: 'link', start: 6, end: 7, href: 'https://example.org/d' },
      { type: 'link', start: 8, end: 9, href: 'https://example.org/e' },
      { type: 'link', start: 10, end: 30, href: 'mailto:f@example.org' },
    ],
  })
})
test('a hard break is a line break', () => expect(textsOf('a  \nb\\\nc')).toEqual(['a\nb\nc']))
test('a table is a line a row', () => {
  expect(textsOf('|a|b|\n|-|-|\n|*c*|d|')).toEqual(['a\tb', 'c\td'])
})
test('notes stand at the end under their number', () => {
  expect(textsOf('Shut[^x].\n\n[^x]: Told *us*.\n\nOpen.')).toEqual(['Shut[1].', 'Open.', '[1] Told us.'])
})
test('front matter gives headline, byline and day; no other line of it is text', () => {
  const { blocks, known } = readMarkdown(
    '---\ntitle: "Bridge shut"\nauthor: Jane Doe\ndate: 2022-01-12\ntags: [a, b]\nx: &a [*a]\n---\nBody.',
  )
  expect(blocks).toEqual([
    { type: 'headline', text: 'Bridge shut' },
    { type: 'byline', text: 'Jane Doe' },
    { type: 'paragraph', text: 'Body.' },
  ])
  expect(known).toEqual({ title: 'Bridge shut', date: '2022-01-12' })
})
test('what front matter says and the story too is there once', () => {
  const front = '---\ntitle: Weir closed\nauthors:\n  - Ann Roe\n  - name: Bo Lund\nlang: en-GB\n---\n'
  expect(textsOf(`${front}# The weir is closed\n\nBody.`)).toEqual([
    'The weir is closed',
    'Ann Roe and Bo Lund',
    'Body.',
  ])
  expect(textsOf(`${front}By Ann Roe and Bo Lund\n\nBody.`)).toEqual(['Weir closed', 'By Ann Roe and Bo Lund', 'Body.'])
  expect(readMarkdown(front).known).toMatchObject({ language: 'en-GB' })
})

describe('CriticMarkup', () => {
  const critic =
    'The gate {++of the weir ++}broke {--open--}{~~loose~>off~~}.{==Nobody==}{>>Board log, https://board.example/<<} was hurt.'
  test('is read as accepted, and told', () => {
    expect(textsOf(critic)).toEqual(['The gate of the weir broke off.Nobody was hurt.'])
    expect(notesOf(critic)).toEqual(['tracked-changes 3', 'comments 1'])
  })
  test('is undone for the original', () =>
    expect(readMarkdown(critic, 'original').blocks[0]?.text).toBe('The gate broke openloose.Nobody was hurt.'))
  test('comments are notes on the words before them', () => {
    const { sourceNotes, blocks } = readMarkdown(critic)
    expect(sourceNotes).toMatchObject([
      { kind: 'comment', words: 'Board log, https://board.example/', address: 'https://board.example/' },
    ])
    expect(blocks[0]?.marks).toMatchObject([{ type: 'note', href: sourceNotes?.[0]?.key }])
  })
  test('goes over blocks', () => {
    expect(textsOf('One {++\n\n++}two.\n\nThree {--\n\n--}four.\n\n{++- item++}')).toEqual([
      'One',
      'two.',
      'Three four.',
      'item',
    ])
  })
  test('escaped, open or in code it is words', () =>
    expect(textsOf('\\{++a++} {--b `{++c++}`\n\n```\n{++d++}\n```')).toEqual(['{++a++} {--b {++c++}', '{++d++}']))
  test('what Stet says of its own changes is no note', () =>
    expect(readMarkdown('{++a++}{>>Not decided; proposed by Ann Roe, 4 May 2031<<}').sourceNotes).toEqual([]))
})
test('a rule between paragraphs is not front matter', () => expect(textsOf('---\n\na\n\n---\n\nb')).toEqual(['a', 'b']))

describe('left out and told', () => {
  test('pictures', () => expect(notesOf('![x](https://example.org/x.png) a')).toEqual(['images 1']))
  test('deletions', () => {
    expect(textsOf('It was ~~52~~42.')).toEqual(['It was 42.'])
    expect(notesOf('It was ~~52~~42.')).toEqual(['deleted-text 1'])
  })
  test('links that could run something keep their words', () => {
    expect(blocksOf('[x](javascript:alert(1)) <javascript:alert(2)>')).toEqual([
      { type: 'paragraph', text: 'x javascript:alert(2)' },
    ])
  })
  test('HTML lends its words', () => {
    const html = 'a <b onclick=x>b</b> <script>alert(1)</script> c<br>d\n\n<div>\n<script>alert(2)</script>e</div>'
    expect(blocksOf(html).map(({ text, marks }) => [text, marks])).toEqual([
      ['a b c\nd', undefined],
      ['e', undefined],
    ])
  })
})

describe('hostile Markdown ends soon', () => {
  test.each(['>', '> ', '- ', '1. ', '\t- ', '> - '])('deep nesting by "%s" is made flatter', (marker) => {
    const { blocks, notes } = readMarkdown(`${marker.repeat(5_000)}deep`)
    expect(blocks.map(({ text }) => text).join('')).toContain('deep')
    expect(notes.map(({ kind }) => kind)).toContain('nesting')
  })
  test.each(['{++', '{~~a~>', '{>>', '[', '![', '*a **a ', '`a', '<a ', '> a\n', '- a\n', '[a](', '|'])(
    '200,000 characters of "%s" are read or refused',
    (unit) => {
      try {
        expect(readMarkdown(unit.repeat(200_000 / unit.length)).blocks.length).toBeGreaterThanOrEqual(0)
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedDocument)
      }
    },
    20_000,
  )
})

describe('changes written as CriticMarkup', () => {
  test('are taken as accepted, wherever they stand, and comments are taken out', () => {
    const source =
      '# The {~~town~>city~~}{>>Ann, A7: it has a charter<<}\n\nShe {--openly --}said {++**on Friday**, ++}no.\n\n{--All of it.--}\n\n- a\n{++- b++}'
    expect(textsOf(source)).toEqual(['The city', 'She said on Friday, no.', 'a', 'b'])
    expect(notesOf(source)).toEqual(['tracked-changes 5', 'comments 1'])
  })
  test('that are escaped, not closed or no change stay words', () =>
    expect(textsOf('\\{++a++} {--b {~~ c ~~} {==d==} {>>e \\<<} f')).toEqual(['{++a++} {--b {~~ c ~~} d {>>e <<} f']))
  test.each(['{++ ', '{~~ '])('a great many of %j take no longer than other words', (signs) => {
    expect(textsOf(signs.repeat(100_000)).join('')).toHaveLength(399_999)
    expect(textsOf(`${signs.repeat(100_000)}~~}`).join('')).toHaveLength(400_003)
  })
})
