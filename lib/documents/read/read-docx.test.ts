import { describe, expect, test } from 'vitest'
import { readDocx } from './read-docx'
import { paragraph, run, style, type WordParts, wordFile } from './word-file.fixture'

const blocksOf = (body: string, parts?: WordParts) => readDocx(wordFile(body, parts)).blocks
const textsOf = (body: string, parts?: WordParts) => blocksOf(body, parts).map(({ text }) => text)
const notesOf = (body: string, parts?: WordParts) => readDocx(wordFile(body, parts)).notes.map(({ kind }) => kind)
const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`

describe('words', () => {
  test('runs of a paragraph are one text, empty paragraphs are none', () => {
    expect(
      textsOf(paragraph(run('The bridge ') + run('is shut.')) + paragraph('') + paragraph(run('Go round.'))),
    ).toEqual(['The bridge is shut.', 'Go round.'])
  })
  test('tabs, breaks, special hyphens and symbols are characters', () => {
    const special =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F0B7"/></w:r>'
    expect(textsOf(paragraph(special, '<w:tabs><w:tab w:val="left"/></w:tabs>'))).toEqual(['a\tb\nc\u2011•'])
  })
  test('bold, italic and links are marks; a switched-off bold is none', () => {
    const body = paragraph(
      run('a', '<w:b/><w:i/>') +
        run('b', '<w:b/>') +
        run('c', '<w:b w:val="0"/>') +
        `<w:hyperlink r:id="x">${run('d')}</w:hyperlink>`,
    )
    expect(blocksOf(body, { links: { x: 'https://example.org/d' } })[0]?.marks).toEqual([
      { type: 'bold', start: 0, end: 2 },
      { type: 'italic', start: 0, end: 1 },
      { type: 'link', start: 3, end: 4, href: 'https://example.org/d' },
    ])
  })
  test('a link that could run something becomes plain words and is told', () => {
    const body = paragraph(`<w:hyperlink r:id="x">${run('click')}</w:hyperlink>`)
    const parts = { links: { x: 'javascript:alert(1)' } }
    expect(blocksOf(body, parts)).toEqual([{ type: 'paragraph', text: 'click' }])
    expect(notesOf(body, parts)).toEqual(['unsafe-links'])
  })
  test('of a field what it shows is text, its code is not', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = '<w:r><w:instrText>HYPERLINK "https://example.org/"</w:instrText></w:r>'
    expect(
      blocksOf(paragraph(`${mark('begin')}${code}${run('no')}${mark('separate')}${run('yes')}${mark('end')}`)),
    ).toEqual([
      { type: 'paragraph', text: 'yes', marks: [{ type: 'link', start: 0, end: 3, href: 'https://example.org/' }] },
    ])
  })
  test('hidden text is left out and told', () => {
    const body = paragraph(run('seen') + run('not', '<w:vanish/>'))
    expect(textsOf(body)).toEqual(['seen'])
    expect(notesOf(body)).toEqual(['hidden-text'])
  })
  test('text boxes are read once and stand behind their paragraph', () => {
    const box = `<w:txbxContent>${paragraph(run('in the box', '<w:b/>'))}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`
    expect(textsOf(paragraph(`${run('before ')}<w:r>${both}</w:r>${run('after')}`))).toEqual([
      'before after',
      'in the box',
    ])
  })
})

describe('structure', () => {
  const styles =
    style('T', 'Title') +
    style('H2', 'heading 2') +
    style('Own', 'House Head', '<w:basedOn w:val="H2"/>') +
    style('Q', 'Quote')
  const styled = (id: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${id}"/>`)

  test('styles, and styles built on them, say what a paragraph is', () => {
    const body = styled('T', 'Head') + styled('H2', 'Sub') + styled('Own', 'House') + styled('Q', 'Said')
    expect(blocksOf(body, { styles })).toEqual([
      { type: 'headline', text: 'Head' },
      { type: 'subhead', level: 2, text: 'Sub' },
      { type: 'subhead', level: 2, text: 'House' },
      { type: 'blockquote', text: 'Said' },
    ])
  })
  test('styles that build on one another in a circle do no harm', () => {
    const circle = style('A', 'a', '<w:basedOn w:val="B"/>') + style('B', 'b', '<w:basedOn w:val="A"/>')
    expect(textsOf(styled('A', 'x'), { styles: circle })).toEqual(['x'])
  })
  test('lists know their depth and whether they count', () => {
    const level = (at: number, format: string) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/></w:lvl>`
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal')}${level(1, 'bullet')}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`
    const item = (at: number) => paragraph(run('x'), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="2"/></w:numPr>`)
    expect(blocksOf(item(0) + item(1), { numbering })).toEqual([
      { type: 'list-item', ordered: true, depth: 0, text: 'x' },
      { type: 'list-item', ordered: false, depth: 1, text: 'x' },
    ])
  })
  test('a row of a table is a line with tabs', () => {
    expect(textsOf(`<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`)).toEqual(['a\tb'])
  })
  test('a table that lays out a page is read cell by cell', () => {
    expect(textsOf(`<w:tbl><w:tr>${cell('One.', 'Two.')}${cell('Three.')}</w:tr></w:tbl>`)).toEqual([
      'One.',
      'Two.',
      'Three.',
    ])
  })
  test('notes stand at the end under the number that the text refers to', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph(run('---'))}</w:footnote><w:footnote w:id="5">${paragraph(run('Told '))}${paragraph(run('More'))}</w:footnote>`
    const body = paragraph(`${run('Shut')}<w:r><w:footnoteReference w:id="5"/></w:r>${run('.')}`)
    expect(textsOf(body, { footnotes })).toEqual(['Shut[1].', '[1] Told', 'More'])
    expect(notesOf(body, { footnotes })).toEqual(['footnotes'])
  })
  test('the main part is found wherever it stands', () => {
    expect(textsOf(paragraph(run('x')), { main: 'other/place.xml' })).toEqual(['x'])
  })
})

describe('tracked changes are undone when the original is asked for', () => {
  const originalOf = (body: string) => readDocx(wordFile(body), 'original')
  const originals = (body: string) => originalOf(body).blocks.map(({ text }) => text)
  test('deleted words stay, inserted ones go, moved ones stand where they were', () => {
    const body = paragraph(
      `${run('It was ')}<w:del>${run('52').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('42')}</w:ins><w:moveFrom>${run(' here')}</w:moveFrom><w:moveTo>${run(' there')}</w:moveTo>`,
    )
    expect(originals(body)).toEqual(['It was 52 here'])
    expect(originalOf(body).notes.map(({ kind }) => kind)).toEqual(['tracked-changes-undone'])
  })
  test('what was inserted and then deleted was never there', () => {
    const deleted = run('b').replaceAll('w:t', 'w:delText')
    expect(originals(paragraph(`${run('a')}<w:ins><w:del>${deleted}</w:del></w:ins>`))).toEqual(['a'])
  })
  test('a paragraph that was cut in two is one, and two that were joined are two', () => {
    const two = (mark: string) => paragraph(run('One '), `<w:rPr><w:${mark}/></w:rPr>`) + paragraph(run('two.'))
    expect(originals(two('ins'))).toEqual(['One two.'])
    expect(originals(two('del'))).toEqual(['One', 'two.'])
  })
  test('a new row is not there, a deleted one is', () => {
    const row = (mark: string, words: string) => `<w:tr><w:trPr><w:${mark}/></w:trPr>${cell(words)}</w:tr>`
    expect(originals(`<w:tbl>${row('ins', 'a')}${row('del', 'b')}</w:tbl>`)).toEqual(['b'])
  })
})

describe('tracked changes are taken as accepted', () => {
  test('inserted words stay, deleted ones go, moved ones stand once', () => {
    const body = paragraph(
      `${run('It was ')}<w:del>${run('52').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('42')}</w:ins><w:moveFrom>${run('here')}</w:moveFrom><w:moveTo>${run(' there')}</w:moveTo>`,
    )
    expect(textsOf(body)).toEqual(['It was 42 there'])
    expect(notesOf(body)).toEqual(['tracked-changes'])
  })
  test('what was inserted and then deleted is gone', () => {
    expect(textsOf(paragraph(`${run('a')}<w:ins><w:del>${run('b')}</w:del></w:ins>`))).toEqual(['a'])
  })
  test('a deleted paragraph mark joins two paragraphs', () => {
    expect(
      textsOf(paragraph(run('One '), '<w:rPr><w:del/></w:rPr>') + paragraph(run('two.')) + paragraph(run('Three.'))),
    ).toEqual(['One two.', 'Three.'])
  })
  test('a deleted row is gone', () => {
    expect(
      textsOf(`<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell('a')}</w:tr><w:tr>${cell('b')}</w:tr></w:tbl>`),
    ).toEqual(['b'])
  })
  test('former formatting is not taken for the present one', () => {
    expect(blocksOf(paragraph(run('a', '<w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>')))).toEqual([
      { type: 'paragraph', text: 'a' },
    ])
  })
})
