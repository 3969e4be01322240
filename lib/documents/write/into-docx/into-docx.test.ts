import { expect, test } from 'vitest'
import { paragraph, run, wordFile } from '../../read/word-file.fixture'
import { bodyOf, documentIn, edited, partOf, replace, textIn, write } from './into-docx.fixture'

const attributes = (id: number) => `w:id="${id}" w:author="Ann Ode" w:date="2031-05-04T10:20:30Z"`
const ins = (id: number, inside: string) => `<w:ins ${attributes(id)}>${inside}</w:ins>`
const del = (id: number, inside: string) => `<w:del ${attributes(id)}>${inside}</w:del>`
const cut = (text: string, properties = '') =>
  run(text, properties).replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ')
const mark = (flag: string) => `<w:rPr><w:${flag}/></w:rPr>`

/** Accepting all gives the wanted text, refusing all the one that was there. */
function expectBothTexts({ bytes, wanted, original, left }: ReturnType<typeof edited>) {
  expect(left).toEqual([])
  expect(textIn(bytes, 'accepted')).toBe(wanted)
  expect(textIn(bytes, 'original')).toBe(original)
}

test('a replacement is a deletion and then an insertion of whole words, with the look of the run in all its parts', () => {
  const file = wordFile(paragraph(run('The ferry left at nine.', '<w:b/><w:sz w:val="28"/>')))
  const { bytes } = edited(file, (document) => [replace(document, 'nine', 'ten &lt; <b>')])
  const look = '<w:b/><w:sz w:val="28"/>'
  expect(bodyOf(bytes)).toBe(
    paragraph(
      run('The ferry left at ', look) +
        del(1, cut('nine', look)) +
        ins(2, run('ten &amp;lt; &lt;b&gt;', look)) +
        run('.', look),
    ),
  )
})

test('a file to which nothing is done has the same parts, byte for byte', () => {
  const file = wordFile(paragraph(`${run('Untouched.')}<!-- kept --><w:proofErr w:type="spellStart"/>`), {
    styles: '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/></w:style>',
    parts: { 'word/media/image1.png': new Uint8Array([1, 2, 3]) },
  })
  const { bytes } = write(file)
  for (const name of ['word/document.xml', 'word/styles.xml', 'word/media/image1.png', '[Content_Types].xml']) {
    expect(partOf(bytes, name)).toBe(partOf(file, name))
  }
})

test('paragraphs that are split, joined, added and cut have their marks tracked', () => {
  const file = wordFile(
    paragraph(run('One. Two.'), '<w:keepNext/>') +
      paragraph(run('Three.')) +
      paragraph(run('Four.')) +
      paragraph(run('Five.')),
  )
  const written = edited(file, (document) => [
    replace(document, ' Two', '\n\nTwo'),
    replace(document, '\n\nThree', ' Three'),
    replace(document, 'Four.\n\n', ''),
    { start: document.text.length, end: document.text.length, replacement: '\n\nSix.' },
  ])
  expectBothTexts(written)
  expect(written.wanted).toBe('One.\n\nTwo. Three.\n\nFive.\n\nSix.')
  const body = bodyOf(written.bytes)
  expect(body.match(/<w:rPr><w:ins /g)).toHaveLength(2)
  expect(body.match(/<w:rPr><w:del /g)).toHaveLength(2)
})

test('a new paragraph between two owns its mark, and leaves the paragraphs around it as they were', () => {
  const [one, two] = [paragraph(run('One.'), '<w:keepNext/>'), paragraph(run('Two.'))]
  const written = edited(wordFile(one + two), (document) => [
    { start: document.text.indexOf('\n'), end: document.text.indexOf('\n'), replacement: '\n\nNew.' },
  ])
  expectBothTexts(written)
  const properties = `<w:keepNext/>${mark('ins').replace('<w:ins/>', `<w:ins ${attributes(1)}/>`)}`
  expect(bodyOf(written.bytes)).toBe(one + paragraph(ins(2, run('New.')), properties) + two)
})

test('links, fields and insertions of others are gone into, and not across', () => {
  const theirs = 'w:author="Rita" w:date="2030-01-01T00:00:00Z"'
  const file = wordFile(
    paragraph(
      `${run('See ')}<w:hyperlink r:id="l1">${run('the report')}</w:hyperlink>${run(' and ')}` +
        `<w:ins w:id="7" ${theirs}>${run('their words')}</w:ins>${run(' by ')}` +
        `<w:fldSimple w:instr="AUTHOR">${run('nobody')}</w:fldSimple>${run('.')}`,
    ),
    { links: { l1: 'https://example.org/' } },
  )
  const written = edited(file, (document) => [
    replace(document, 'the', 'a'),
    replace(document, 'their', 'those'),
    replace(document, 'nobody', 'Rita'),
    replace(document, ' and', ', also, and'),
  ])
  expect(textIn(written.bytes)).toBe(written.wanted)
  expect(textIn(written.bytes, 'original')).toBe('See the report and  by nobody.')
  expect(bodyOf(written.bytes)).not.toMatch(/<w:ins [^>]*><w:ins /)
})

test('words at the end of a link are put behind it', () => {
  const link = `<w:hyperlink r:id="l1">${run('the report')}</w:hyperlink>`
  const file = wordFile(paragraph(link), { links: { l1: 'https://example.org/' } })
  const written = edited(file, ({ text }) => [{ start: text.length, end: text.length, replacement: ' (PDF)' }])
  expect(bodyOf(written.bytes)).toBe(paragraph(link + ins(1, run(' (PDF)'))))
})

test('pictures and places in cut words stay, and a paragraph with a picture keeps its mark', () => {
  const picture = '<w:r><w:drawing/></w:r>'
  const file = wordFile(
    paragraph(run('One ') + picture + run('two.')) +
      paragraph(`<w:bookmarkStart w:id="0" w:name="a"/>${run('Three.')}`),
  )
  const written = edited(file, (document) => [replace(document, 'One two.\n\n', '')])
  expectBothTexts(written)
  expect(bodyOf(written.bytes)).toContain(picture)
  expect(bodyOf(written.bytes)).not.toContain('<w:rPr><w:del')
})

test('words are cut and put in inside the cells of a table; what would join two cells is left, and told', () => {
  const cell = (text: string) => `<w:tc><w:tcPr/>${paragraph(run(text))}</w:tc>`
  const table = `<w:tbl><w:tr>${cell('Ada')}${cell('12')}</w:tr><w:tr>${cell('Bob')}${cell('30')}</w:tr></w:tbl>`
  const file = wordFile(paragraph(run('Before.')) + table + paragraph(run('After.')))
  expectBothTexts(edited(file, (document) => [replace(document, '12', '13'), replace(document, 'Bob', 'Bobby')]))
  const joined = edited(file, (document) => [
    replace(document, '30\n\nAfter', '30 After'),
    replace(document, 'Ada', 'Eda'),
  ])
  expect(joined.left).toHaveLength(1)
  expect(textIn(joined.bytes)).toBe('Before.\n\nEda\t12\n\nBob\t30\n\nAfter.')
})

test('text boxes are changed in the form that is read, and the other one goes', () => {
  const box = (inside: string) => `<w:txbxContent>${paragraph(inside)}</w:txbxContent>`
  const file = wordFile(
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box(run('In the box.'))}</mc:Choice>` +
        `<mc:Fallback>${box(run('In the box.'))}</mc:Fallback></mc:AlternateContent><w:t>Around it.</w:t></w:r>`,
    ),
  )
  const written = edited(file, (document) => [replace(document, 'box', 'frame'), replace(document, 'it', 'that')])
  expectBothTexts(written)
  expect(bodyOf(written.bytes)).not.toContain('mc:Fallback')
})

test('notes are changed in their own part, and their numbers are no words', () => {
  const note = `<w:footnote w:id="2">${paragraph(run('As told to the Echo.'))}</w:footnote>`
  const file = wordFile(paragraph(`${run('He left.')}<w:r><w:footnoteReference w:id="2"/></w:r>`), { footnotes: note })
  const written = edited(file, (document) => [replace(document, 'Echo', 'Globe'), replace(document, 'left', 'stayed')])
  expectBothTexts(written)
  expect(partOf(written.bytes, 'word/footnotes.xml')).toContain('Globe')
  const renamed = edited(file, (document) => [replace(document, '[1] As', 'First, as')])
  expect(renamed.left).toHaveLength(1)
})

test('emoji, right-to-left words, tabs, line breaks and escapes come out as they went in', () => {
  const file = wordFile(
    paragraph(
      `${run('A &amp; B 👩‍🚀 ')}<w:r><w:tab/><w:t>tab</w:t><w:br/><w:t xml:space="preserve">line &lt;two&gt;</w:t></w:r>`,
    ),
  )
  const written = edited(file, (document) => [
    replace(document, 'B', 'C\tD\nE'),
    replace(document, '👩‍🚀', '👨‍👩‍👧 שלום'),
    replace(document, '<two>', '<three> & more'),
  ])
  expectBothTexts(written)
  expect(edited(file, (document) => [replace(document, 'tab', 'שלום')]).bytes).toSatisfy((bytes: Uint8Array) =>
    bodyOf(bytes).includes('<w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">שלום'),
  )
})

const THEIRS = 'w:author="Rita" w:date="2030-01-01T00:00:00Z"'
const TRACKED = wordFile(
  paragraph(
    `${run('He ')}<w:del w:id="3" ${THEIRS}>${cut('never ')}</w:del><w:ins w:id="4" ${THEIRS}>${run('often ')}</w:ins>${run('came.')}`,
  ) +
    paragraph(run('They '), `<w:rPr><w:del w:id="5" ${THEIRS}/></w:rPr>`) +
    paragraph(run('left.')),
)

test('changes that were in the file stay beside ours when it was read with them accepted', () => {
  const written = edited(TRACKED, (document) => [
    replace(document, 'came', 'comes'),
    replace(document, 'often', 'seldom'),
  ])
  expect(textIn(written.bytes)).toBe('He seldom comes.\n\nThey left.')
  expect(textIn(written.bytes, 'original')).toBe('He never came.\n\nThey\n\nleft.')
  expect(bodyOf(written.bytes).match(/w:author="Rita"/g)?.length).toBeGreaterThanOrEqual(3)
})

test('changes that were in the file are undone when it was read without them', () => {
  const written = edited(TRACKED, (document) => [replace(document, 'never', 'seldom')], { changesRead: 'original' })
  expect(textIn(written.bytes)).toBe('He seldom came.\n\nThey\n\nleft.')
  expect(textIn(written.bytes, 'original')).toBe('He never came.\n\nThey\n\nleft.')
  expect(bodyOf(written.bytes)).not.toContain('Rita')
})

test('how the file was read is found out by the text', () => {
  const written = write(TRACKED, { document: documentIn(TRACKED, 'original'), changesRead: undefined })
  expect(textIn(written.bytes)).toBe('He never came.\n\nThey\n\nleft.')
  const accepted = write(TRACKED, { document: documentIn(TRACKED), changesRead: undefined })
  expect(bodyOf(accepted.bytes)).toBe(bodyOf(TRACKED))
})

test('a copy without marks has none at all', () => {
  const written = edited(TRACKED, (document) => [replace(document, 'came', 'comes')], { isMarked: false })
  expect(textIn(written.bytes, 'original')).toBe('He often comes.\n\nThey left.')
  expect(bodyOf(written.bytes)).not.toMatch(/w:(?:ins|del)[ >]|Rita/)
})

test('a text that did not come from the file is not written into it', () => {
  const document = documentIn(wordFile(paragraph(run('Something else altogether.'))))
  expect(() => write(wordFile(paragraph(run('The ferry left.'))), { document })).toThrow('Another file')
})

test('blocks that were left out of the article stay in the file', () => {
  const file = wordFile(['Kept.', 'Left out.', 'Kept too.'].map((text) => paragraph(run(text))).join(''))
  const whole = documentIn(file)
  const { blocks } = whole
  const document = {
    ...whole,
    text: 'Kept.\n\nKept too.',
    blocks: [blocks[0], { type: 'paragraph' as const, start: 7, end: 16 }].flatMap((block) => block ?? []),
  }
  const change = { start: 12, end: 15, replacement: 'as well', author: 'Ann Ode', date: '2031-05-04T10:20:30Z' }
  const written = write(file, { document, changes: [change], isMarked: false })
  expect(textIn(written.bytes)).toBe('Kept.\n\nLeft out.\n\nKept as well.')
  const join = write(file, { document, changes: [{ ...change, start: 5, end: 7, replacement: ' ' }] })
  expect(join.left).toHaveLength(1)
})
