import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { applyEdits } from '../../core/revise/apply-edits'
import type { Document } from '../../core/text/document'
import { cleanCharacters } from './clean-characters'
import { anyCorrected, article, correct, ink, write } from './export.fixture'
import type { ExportInput } from './export-input'

const parts = async (document: Document, input: Partial<ExportInput> = {}) =>
  unzipSync((await write(document, { format: 'docx', ...input })).bytes)

/** The body of the main part. */
const xml = async (document: Document, input: Partial<ExportInput> = {}) =>
  strFromU8((await parts(document, input))['word/document.xml'] ?? new Uint8Array())

const tracked = (document: Document, ...corrections: ExportInput['corrections']) =>
  xml(document, { copy: 'tracked', corrections })

/** Reads a body as Word does when every change is accepted (`dropped` is `w:del`) or rejected (`w:ins`). */
function read(source: string, dropped: 'w:ins' | 'w:del'): string {
  const open: string[] = []
  const parser = new SaxesParser()
  let text = ''
  let isJoined = false
  parser.on('opentag', ({ name }) => {
    open.push(name)
    if (name === dropped && open.at(-2) === 'w:rPr' && open.at(-3) === 'w:pPr') isJoined = true
    if (name === 'w:br' && !open.includes(dropped)) text += '\n'
    if (name === 'w:tab' && open.includes('w:r') && !open.includes(dropped)) text += '\t'
  })
  parser.on('text', (words) => {
    if (/^w:(t|delText)$/.test(open.at(-1) ?? '') && !open.includes(dropped)) text += words
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    if (name !== 'w:p') return
    if (!isJoined) text += '\n\n'
    isJoined = false
  })
  parser.write(source).close()
  return text
}

/** Runs and their words, without formatting. */
const shape = (source: string) =>
  [...source.matchAll(/<w:(ins|del) w:id[^>]*?(\/?)>|<\/w:(ins|del)>|<w:(?:t|delText)[^>]*>([^<]*)|<\/w:p>/g)]
    .map(
      ([all, name, isEmpty, closed, words]) =>
        words ?? (all === '</w:p>' ? '¶' : closed ? `/${closed} ` : isEmpty ? `(${name} mark)` : ` ${name}:`),
    )
    .join('')

test('cut words stand before new ones, whole words, as one change each', async () => {
  const document = article('He said ten million.')
  expect(shape(await tracked(document, correct(document, 'ten million', 'nine million')))).toBe(
    'He said  del:ten/del  ins:nine/ins  million.¶',
  )
})

test('a change says who and when, to the second', async () => {
  const document = article('One.')
  expect(await tracked(document, correct(document, 'One', 'Two', { author: 'A & "B"\u0001' }))).toContain(
    'w:author="A &amp; &quot;B&quot;" w:date="2031-05-04T10:20:30Z"',
  )
})

test('no two changes share a number', async () => {
  const document = article('One. Two.', 'Three.', 'Four.')
  const source = await tracked(
    document,
    correct(document, ' ', '\n\n'),
    correct(document, 'Three.', ''),
    correct(document, 'Four', 'Five'),
  )
  const ids = [...source.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(5)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a dateline is the head of its paragraph, in a style of its own', async () => {
  const document = article({ type: 'dateline', text: 'OSLO, Jan 12 —' }, 'It is shut.', 'Go.')
  const source = await tracked(document, correct(document, 'It is shut.', ''))
  expect(shape(source)).toBe('(del mark)OSLO, Jan 12 —  del:It is shut./del ¶Go.¶')
  expect(source).toContain('<w:rStyle w:val="DatelineChar"/>')
})

test('a split tracks the mark of the paragraph before it', async () => {
  const document = article('One. Two.')
  expect(shape(await tracked(document, correct(document, ' ', '\n\n')))).toBe('(ins mark)One. del: /del ¶Two.¶')
})

test('a join tracks the mark of the first paragraph as cut', async () => {
  const document = article('One.', 'Two.')
  expect(shape(await tracked(document, correct(document, '\n\n', ' ')))).toBe('(del mark)One.¶ ins: /ins Two.¶')
})

test('a cut paragraph is cut with its mark', async () => {
  const document = article('One.', 'Two.', 'Three.')
  expect(shape(await tracked(document, correct(document, 'Two.', '')))).toBe('One.¶(del mark) del:Two./del ¶Three.¶')
})

test('a changed word keeps its formatting in both halves, inside its link', async () => {
  const document = article({
    type: 'paragraph',
    text: 'See this.',
    marks: [
      { type: 'bold', start: 4, end: 8 },
      { type: 'link', start: 4, end: 8, href: 'https://a.example/' },
    ],
  })
  const source = await tracked(document, correct(document, 'this', 'that'))
  const link = /<w:hyperlink [^>]*>(.*?)<\/w:hyperlink>/.exec(source)?.[1] ?? ''
  expect(link.match(/<w:b\/>/g)).toHaveLength(2)
  expect(shape(link)).toBe(' del:this/del  ins:that/ins ')
})

test('links lead to the web or to a mailbox, and nowhere else', async () => {
  const linked = (href: string) =>
    parts(article({ type: 'paragraph', text: 'x', marks: [{ type: 'link', start: 0, end: 1, href }] }))
  const rels = async (href: string) =>
    strFromU8((await linked(href))['word/_rels/document.xml.rels'] ?? new Uint8Array())
  expect(await rels('https://a.example/')).toContain('Target="https://a.example/"')
  expect(await rels('javascript:alert(1)')).not.toContain('javascript')
})

test('blocks have Word’s own styles, and lists their levels', async () => {
  const source = await xml(
    article(
      { type: 'headline', text: 'H' },
      { type: 'subhead', level: 3, text: 'T' },
      { type: 'blockquote', text: 'Q' },
      { type: 'list-item', text: 'a', ordered: true, depth: 1 },
    ),
  )
  expect(source.match(/<w:pStyle w:val="[^"]*"/g)?.map((style) => style.slice(17, -1))).toEqual([
    'Heading1',
    'Heading3',
    'Quote',
    'ListParagraph',
  ])
  expect(source).toContain('<w:ilvl w:val="1"/>')
})

test('a paragraph in Arabic runs from right to left', async () =>
  expect(await xml(article('مرحبا'))).toMatch(/<w:bidi\/>.*<w:rtl\/>/))

test('characters that XML forbids are dropped, and nothing is taken for a field', async () =>
  expect(read(await xml(article('a\u0000b\u000b\ufffec', 'CURRENT')), 'w:del')).toBe('abc\n\nCURRENT\n\n'))

test('an empty document is still a file', async () => expect(await xml(article())).toContain('<w:body>'))

test('accepted it is the corrected article, rejected the original, to the letter', () =>
  fc.assert(
    fc.asyncProperty(anyCorrected(), async ({ document, corrections }) => {
      // A dateline runs into its paragraph: that break is a space.
      fc.pre(document.blocks.every(({ type }) => type !== 'dateline'))
      const source = await xml(document, { copy: 'tracked', corrections })
      expect(read(source, 'w:ins').trim()).toBe(cleanCharacters(document.text).trim())
      expect(ink(read(source, 'w:del'))).toBe(ink(cleanCharacters(applyEdits(document, corrections).document.text)))
    }),
    { numRuns: 60 },
  ))

test('lists of another kind, and lists inside others, count by themselves', async () => {
  const item = (text: string, ordered: boolean, depth = 0) => ({ type: 'list-item' as const, text, ordered, depth })
  const source = await xml(
    article(
      item('a', true),
      item('b', false),
      item('c', true, 1),
      item('d', false),
      item('e', true, 1),
      item('f', true),
    ),
  )
  const ids = [...source.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
  expect(ids[1]).toBe(ids[3])
  expect(new Set(ids).size).toBe(5)
})

test('each page says which copy of which version it is', async () => {
  const footer = (await parts(article('One.'), { article: { id: 'a', version: 2 } }))['word/footer1.xml']
  expect(strFromU8(footer ?? new Uint8Array())).toContain('Version 2, as it stands · 4 May 2031, 12:00 UTC · Stet')
})
