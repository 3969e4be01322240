import { expect, test } from 'vitest'
import { paragraph, run, wordFile, wordXml } from '../../read/word-file.fixture'
import { bodyOf, changesTo, documentIn, edited, idsOf, partOf, replace, thread, write } from './into-docx.fixture'

const FILE = wordFile(paragraph(run('The ferry left at nine.')) + paragraph(run('Nobody was on board.')))
const DOCUMENT = documentIn(FILE)

/** The words between the start and the end of a comment, those of changes included. */
const rangeOf = (body: string, id: string) =>
  new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*)<w:commentRangeEnd w:id="${id}"/>`, 's')
    .exec(body)?.[1]
    ?.replace(/<[^>]+>/g, '')

test('a thread is a comment on its words, its answers comments of their own on the same words', () => {
  const threads = [thread(DOCUMENT, 'left at', ['Who says so?\nAnd when?', 'The log.'], { isResolved: true })]
  const { bytes } = write(FILE, { threads })
  const [root = '', answer = ''] = idsOf(partOf(bytes, 'word/comments.xml'), 'w:comment')
  expect([rangeOf(bodyOf(bytes), root), rangeOf(bodyOf(bytes), answer)]).toEqual(['left at', 'left at'])
  const comments = partOf(bytes, 'word/comments.xml')
  expect(comments).toContain('w:author="Bo Ek" w:date="2031-05-02T10:20:30Z" w:initials="BE"')
  const [rootParagraph, answerParagraph] = [...comments.matchAll(/w14:paraId="(\w{8})"/g)].map(([, id]) => id)
  const extended = partOf(bytes, 'word/commentsExtended.xml')
  expect(extended).toContain(`w15:paraId="${rootParagraph}" w15:done="1"`)
  expect(extended).toContain(`w15:paraId="${answerParagraph}" w15:paraIdParent="${rootParagraph}"`)
  expect(partOf(bytes, '[Content_Types].xml')).toContain('comments+xml')
  expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('2011/relationships/commentsExtended')
})

test('a comment stands around the whole of a change that it is on a part of, and never inside it', () => {
  const edits = [replace(DOCUMENT, 'at nine', 'at ten'), { start: 0, end: 0, replacement: 'Again ' }]
  const { changes } = changesTo(DOCUMENT, edits)
  const threads = [
    thread(DOCUMENT, 'ine', ['Part of it']),
    thread(DOCUMENT, 'The', ['The first word']),
    thread(DOCUMENT, 'left', ['Beside']),
  ]
  const { bytes } = write(FILE, { changes, threads })
  const body = bodyOf(bytes)
  const [part = '', first = '', beside = ''] = idsOf(partOf(bytes, 'word/comments.xml'), 'w:comment')
  expect(rangeOf(body, part)).toBe('nineten')
  expect(rangeOf(body, first)).toBe('Again The')
  expect(rangeOf(body, beside)).toBe('left')
  expect(body).not.toMatch(/<w:(?:ins|del) [^>]*>(?:(?!<\/w:(?:ins|del)>).)*<w:comment/)
})

test('a comment reaches over paragraphs; one on no words at all stands on the headline', () => {
  const threads = [thread(DOCUMENT, 'nine.\n\nNobody', ['Across']), thread(DOCUMENT, '', ['On all'])]
  const { bytes } = write(FILE, { threads })
  const [across = '', all = ''] = idsOf(partOf(bytes, 'word/comments.xml'), 'w:comment')
  expect(rangeOf(bodyOf(bytes), across)).toBe('nine.Nobody')
  expect(rangeOf(bodyOf(bytes), all)).toBe('The ferry left at nine.')
})

test('a comment on words in a link or in an insertion of others stands around it', () => {
  const theirs = `<w:ins w:id="1" w:author="Rita" w:date="2030-01-01T00:00:00Z">${run('some new words')}</w:ins>`
  const file = wordFile(paragraph(run('See ') + theirs + run('.')))
  const { bytes } = write(file, { threads: [thread(documentIn(file), 'new', ['Whose?'])] })
  const [id] = idsOf(partOf(bytes, 'word/comments.xml'), 'w:comment')
  expect(bodyOf(bytes)).toContain(`<w:commentRangeStart w:id="${id}"/>${theirs}<w:commentRangeEnd w:id="${id}"/>`)
})

const EXTENDED = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
const comment = (id: number, author: string, text: string, paraId: string) =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2030-01-01T09:00:00Z"><w:p w14:paraId="${paraId}">${run(text)}</w:p></w:comment>`
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const COMMENTED = wordFile(
  paragraph(
    `<w:commentRangeStart w:id="5"/>${run('The ferry')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>${run(' left.')}`,
  ),
  {
    parts: {
      'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="c" Type="${TYPES}/comments" Target="comments.xml"/><Relationship Id="e" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>`,
      'word/comments.xml': wordXml('comments', comment(5, 'Rita', 'Which one?', '00AB12CD')).replace(
        '<w:comments ',
        '<w:comments xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ',
      ),
      'word/commentsExtended.xml': `<w15:commentsEx ${EXTENDED}><w15:commentEx w15:paraId="00AB12CD" w15:done="0"/></w15:commentsEx>`,
    },
  },
)
const theirs = (more: object = {}) => ({
  ...thread(documentIn(COMMENTED), 'The ferry', []),
  comments: [
    { author: 'Rita', date: '2030-01-01T09:00:00Z', text: 'Which one?' },
    { author: 'Ann Ode', date: '2031-05-04T10:20:30Z', text: 'The Aurora.' },
  ],
  ...more,
})

test('an answer to a comment that was in the file joins its thread, and what was there is not said twice', () => {
  const { bytes } = write(COMMENTED, { threads: [theirs({ isResolved: true })] })
  const comments = partOf(bytes, 'word/comments.xml')
  expect(comments.match(/Which one\?/g)).toHaveLength(1)
  expect(comments).toContain('The Aurora.')
  expect(partOf(bytes, 'word/commentsExtended.xml')).toContain('w15:paraId="00AB12CD" w15:done="1"')
  expect(partOf(bytes, 'word/commentsExtended.xml')).toContain('w15:paraIdParent="00AB12CD"')
  const [, answer = ''] = idsOf(comments, 'w:comment')
  expect(rangeOf(bodyOf(bytes), answer)).toContain('The ferry')
})

test('comments that were in the file are left as they are when nothing is said to them', () => {
  const { bytes } = write(COMMENTED, { threads: [theirs({ comments: theirs().comments.slice(0, 1) })] })
  for (const name of ['word/document.xml', 'word/comments.xml', 'word/commentsExtended.xml']) {
    expect(partOf(bytes, name)).toBe(partOf(COMMENTED, name))
  }
})

test('no two marks of a file have one number, even where another program gave two of them one', () => {
  const theirs = 'w:id="1" w:author="Rita" w:date="2030-01-01T00:00:00Z"'
  const cut = run('old').replaceAll('w:t', 'w:delText')
  const file = wordFile(
    paragraph(
      `<w:bookmarkStart w:id="2" w:name="a"/><w:bookmarkEnd w:id="2"/><w:del ${theirs}>${cut}</w:del><w:ins ${theirs}>${run('new')}</w:ins>${run(' words here')}`,
    ),
  )
  const { bytes } = edited(file, (document) => [replace(document, 'here', 'there')], {
    threads: [thread(documentIn(file), 'words', ['One', 'Two'])],
  })
  const body = bodyOf(bytes)
  const ids = [...idsOf(body, 'w:ins'), ...idsOf(body, 'w:del'), ...idsOf(body, 'w:bookmarkStart')]
  ids.push(...idsOf(partOf(bytes, 'word/comments.xml'), 'w:comment'))
  expect(new Set(ids).size).toBe(ids.length)
})
