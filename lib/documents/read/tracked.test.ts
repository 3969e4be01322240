import { expect, test } from 'vitest'
import { prepareArticle } from './prepare-article'
import { by, del, ins, mark } from './tracked.fixture'
import { paragraph, run, wordFile, wordXml } from './word-file.fixture'

const read = (bytes: Uint8Array) => prepareArticle({ bytes, name: 'a.docx', changes: 'proposals' })
const changesIn = (bytes: Uint8Array) => {
  const { document, others } = read(bytes)
  return others?.corrections.map(({ start, end, replacement, author }) => {
    return `${author}: [${document.text.slice(start, end)}|${replacement}]`
  })
}
test('a replacement is one correction of who made it, on the words as they were', () => {
  const file = wordFile(paragraph(`${run('He said ')}${del('Bo', 'ten')}${ins('Bo', 'nine')}${run(' million.')}`))
  expect(read(file).document.text).toBe('He said ten million.')
  expect(changesIn(file)).toEqual(['Bo: [ten|nine]'])
  expect(read(file).others?.corrections[0]?.date).toBe('2031-05-04T10:20:00.000Z')
})
test('changes of two people beside one another are two', () =>
  expect(
    changesIn(wordFile(paragraph(`${run('He said ')}${del('Bo', 'ten')}${ins('Cy', 'nine')}${run('.')}`))),
  ).toEqual(['Bo: [ten|]', 'Cy: [|nine]']))
test('words that two put in at one place are one correction, so that none are lost', () =>
  expect(changesIn(wordFile(paragraph(`${run('So ')}${ins('Bo', 'it ')}${ins('Cy', 'is ')}${run('said.')}`)))).toEqual([
    'Bo: [|it is ]',
  ]))
test('what was put in and cut again is in neither text', () => {
  const both = `<w:ins ${by('Bo')}><w:del ${by('Cy')}><w:r><w:delText>never</w:delText></w:r></w:del>${run('now')}</w:ins>`
  expect(changesIn(wordFile(paragraph(`${run('It is ')}${both}${run('.')}`)))).toEqual(['Bo: [|now]'])
})
test('a paragraph that was put in, one that was cut, one that was split, and two that were joined', () => {
  const [first, last] = [paragraph(run('One.')), paragraph(run('Two.'))]
  expect(changesIn(wordFile(first + paragraph(ins('Bo', 'New.'), mark('ins', 'Bo')) + last))).toEqual([
    'Bo: [|New.\n\n]',
  ])
  expect(changesIn(wordFile(first + paragraph(del('Bo', 'Old.'), mark('del', 'Bo')) + last))).toEqual([
    'Bo: [Old.\n\n|]',
  ])
  expect(changesIn(wordFile(paragraph(run('One.'), mark('ins', 'Bo')) + paragraph(run(' Two.'))))).toEqual([
    'Bo: [|\n\n]',
  ])
  expect(changesIn(wordFile(paragraph(run('One.'), mark('del', 'Bo')) + last))).toEqual(['Bo: [\n\n|]'])
})
test('changes keep to their words when a byline, a dateline and a date are recognised around them', () => {
  const file = wordFile(
    ['2031-05-04', 'The bridge', 'By Ann Ode', 'PORT, May 4 —'].map((text) => paragraph(run(text))).join('') +
      paragraph(`${run('It is ')}${del('Bo', 'safe')}${ins('Bo', 'shut')}${run('.')}`),
  )
  expect(changesIn(file)).toEqual(['Bo: [safe|shut]'])
})
test('a change in a date that is taken out of the text is told as lost', () => {
  const file = wordFile(
    paragraph(`${run('date 2031-05-')}${del('Bo', '04')}${ins('Bo', '05')}`) +
      paragraph(run('The bridge')) +
      paragraph(run('It is shut, and nobody knows why it is.')),
  )
  expect(read(file).others).toMatchObject({ corrections: [], lost: 1 })
  expect(read(file).notes.map(({ message }) => message)).toContain(
    '1 change in words that are not in the text is left out.',
  )
})
test('of anything but a Word file changes cannot become proposals, and it is said what to do', () =>
  expect(() => prepareArticle({ text: 'It is {--safe--}.', format: 'markdown', changes: 'proposals' })).toThrow(
    /^Only of a Word file/,
  ))

test('a file with more changes than anybody could decide on is refused with what to do', () => {
  const many = Array.from({ length: 10_001 }, () => `${run('a ')}${ins('Bo', 'b ')}`).join('')
  expect(() => read(wordFile(paragraph(many)))).toThrow(/^The file holds 10,001 changes of others; 10,000 can be/)
})

const COMMENTS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const EXTENDED = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended'
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const comment = (id: number, author: string, text: string, date = '2031-05-04T10:20:00Z') =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="${date}"><w:p ${W14} w14:paraId="0000000${id}">${run(text)}</w:p></w:comment>`
const on = (ids: readonly number[], words: string) =>
  ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('') +
  run(words) +
  ids.map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`).join('')
const commented = (body: string, comments: string, extended?: string) =>
  wordFile(body, {
    parts: {
      'word/comments.xml': wordXml('comments', comments),
      ...(extended && {
        'word/commentsExtended.xml': `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${extended}</w15:commentsEx>`,
      }),
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${COMMENTS}" Target="comments.xml"/><Relationship Id="e" Type="${EXTENDED}" Target="commentsExtended.xml"/></Relationships>`,
    },
  })
const threadsIn = (bytes: Uint8Array) => {
  const { document, others } = read(bytes)
  return others?.threads.map(({ start, end, messages, isResolved }) => ({
    on: document.text.slice(start, end),
    said: messages.map(({ author, body }) => `${author}: ${body}`),
    isResolved,
  }))
}

test('Word’s threads have their answers and whether they are resolved, and become no proposed sources', () => {
  const file = commented(
    paragraph(`${run('It has ')}${on([1, 2], '14 cracks')}${run('.')}`),
    comment(1, 'Bo', 'Says who?') + comment(2, 'Cy', 'The report.'),
    '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>',
  )
  expect(threadsIn(file)).toEqual([{ on: '14 cracks', said: ['Bo: Says who?', 'Cy: The report.'], isResolved: true }])
  expect(read(file).sourceNotes).toEqual([])
  expect(read(file).notes.map(({ message }) => message)).toEqual([
    '1 comment by 2 people will be proposals and threads.',
  ])
})
test('comments on the very same words are one thread, by their dates, where nothing says which answers which', () =>
  expect(
    threadsIn(
      commented(
        paragraph(`${on([1, 2], 'It is safe')}${run('. ')}${on([3], 'Not so')}${run('.')}`),
        comment(1, 'Bo', 'Second.', '2031-05-04T12:00:00Z') +
          comment(2, 'Cy', 'First.', '2031-05-04T11:00:00Z') +
          comment(3, 'Cy', 'Other.'),
      ),
    ),
  ).toEqual([
    { on: 'It is safe', said: ['Cy: First.', 'Bo: Second.'], isResolved: false },
    { on: 'Not so', said: ['Cy: Other.'], isResolved: false },
  ]))
test('an answer that stands before what it answers is still its answer', () =>
  expect(
    threadsIn(
      commented(
        paragraph(`${on([1, 2], 'It is safe')}${run('.')}`),
        comment(2, 'Cy', 'The report.') + comment(1, 'Bo', 'Says who?'),
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/><w15:commentEx w15:paraId="00000001"/>',
      ),
    ),
  ).toEqual([{ on: 'It is safe', said: ['Bo: Says who?', 'Cy: The report.'], isResolved: false }]))
test('a comment that stands nowhere, and one without a word, are told as left out', () => {
  const file = commented(
    paragraph(`${on([1, 3], 'It is safe')}${run('.')}`),
    comment(1, 'Bo', 'Says who?') + comment(2, 'Cy', 'On a footnote.') + comment(3, 'Cy', ''),
  )
  expect(threadsIn(file)).toEqual([{ on: 'It is safe', said: ['Bo: Says who?'], isResolved: false }])
  expect(read(file).notes.map(({ message }) => message)).toContain(
    '2 comments in words that are not in the text are left out.',
  )
})
test('a change in a footnote is told as left out', () => {
  const file = wordFile(
    paragraph(`${run('It is ')}${ins('Bo', 'not ')}${run('safe')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
    {
      parts: {
        'word/footnotes.xml': wordXml(
          'footnotes',
          `<w:footnote w:id="1">${paragraph(run('The report, page ') + ins('Cy', '4'))}</w:footnote>`,
        ),
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f" Type="${COMMENTS.replace('comments', 'footnotes')}" Target="footnotes.xml"/></Relationships>`,
      },
    },
  )
  expect(read(file).others).toMatchObject({ corrections: [{ replacement: 'not ' }], lost: 1 })
})
test('blanks around a break that was put in are none of a paragraph', () =>
  expect(
    changesIn(wordFile(paragraph(`${run('One.')}${ins('Bo', ' Two. ')}`, mark('ins', 'Bo')) + paragraph(run('Six.')))),
  ).toEqual(['Bo: [| Two.\n\n]']))
test('an empty paragraph that was cut takes no break with it', () => {
  const [first, last] = [paragraph(run('One.'), mark('del', 'Bo')), paragraph(run('Two.'))]
  expect(changesIn(wordFile(first + paragraph('') + last))).toEqual([])
  expect(changesIn(wordFile(first + paragraph(ins('Bo', ' More.')) + last))).toEqual(['Bo: [| More.]'])
})
test('words behind a blank at the end of a paragraph, and a paragraph joined there, keep their blank', () => {
  const [first, last] = [run('It is safe. '), paragraph(run('Six.'))]
  expect(changesIn(wordFile(paragraph(first + ins('Bo', 'Really.')) + last))).toEqual(['Bo: [| Really.]'])
  expect(changesIn(wordFile(paragraph(first, mark('del', 'Bo')) + last))).toEqual(['Bo: [\n\n| ]'])
})
test('a comment on words that were put in stands on the block that they would be in', () => {
  const body = `${run('It is safe.')}<w:commentRangeStart w:id="1"/>${ins('Bo', ' Really.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`
  expect(threadsIn(commented(paragraph(body), comment(1, 'Cy', 'Is it?')))).toEqual([
    { on: 'It is safe.', said: ['Cy: Is it?'], isResolved: false },
  ])
})
