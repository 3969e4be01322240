import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceOfNote } from '@/lib/core/text/sentence-of-note'
import { prepareArticle } from './prepare-article'
import type { DocumentInput } from './read-document'
import { paragraph, run, wordFile, wordXml } from './word-file.fixture'

/** Each note with its kind, and the sentence that it is proposed for. */
const noted = (input: DocumentInput, blockTypes?: Parameters<typeof prepareArticle>[1]) => {
  const { document, sourceNotes, sentences } = prepareArticle(input, blockTypes)
  return sourceNotes.map((note) => {
    const { kind, author, words } = note
    const of = sentenceOfNote(note, sentences)
    return `${kind}${author ? ` by ${author}` : ''}: ${words} ← ${of && document.text.slice(of.start, of.end)}`
  })
}
const docx = (bytes: Uint8Array): DocumentInput => ({ bytes, name: 'story.docx' })
const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

test('a footnote of a Word file is proposed for the sentence before its number', () => {
  const footnotes = `<w:footnote w:id="5">${paragraph(run('Minutes of 3 March'))}</w:footnote>`
  const body = paragraph(`${run('The tunnel is shut.')}${reference(5)}${run(' It will stay shut.')}`)
  expect(noted(docx(wordFile(body, { footnotes })))).toEqual(['footnote: Minutes of 3 March ← The tunnel is shut.[1]'])
})

test('a comment of a Word file is proposed with its author, for the sentence that it is about', () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
  const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${type}" Target="comments.xml"/></Relationships>`
  const comment = `<w:comment w:id="0" w:author="Imke Vos">${paragraph(run('From the annual report, p. 4'))}</w:comment>`
  const body = paragraph(
    `${run('It cost ')}<w:commentRangeStart w:id="0"/>${run('412 million')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run('. Nobody knew.')}`,
  )
  const parts = { 'word/comments.xml': wordXml('comments', comment), 'word/_rels/document.xml.rels': relationships }
  expect(noted(docx(wordFile(body, { parts })))).toEqual([
    'comment by Imke Vos: From the annual report, p. 4 ← It cost 412 million.',
  ])
})

test('a footnote of Markdown is proposed, with the address in it', () => {
  const input = {
    text: 'It rained.[^1] It poured.\n\n[^1]: See https://weather.example/june.',
    format: 'markdown',
  } as const
  const { sourceNotes } = prepareArticle(input)
  expect(sourceNotes).toMatchObject([{ kind: 'footnote', address: 'https://weather.example/june' }])
})

test('a footnote of a page is proposed, known by its role or its name', () => {
  const html =
    '<p>It rained.<sup><a href="#fn1" role="doc-noteref">1</a></sup> It poured.</p><ol><li id="fn1">The weather office <a href="#r1">↩</a></li></ol>'
  expect(noted({ text: html, format: 'html' })).toEqual([
    expect.stringMatching(/^footnote: The weather office ← It rained\./),
  ])
})

test('the text says of itself no more than before: no mark of a note is left in it', () => {
  const { document } = prepareArticle({ text: 'It rained.[^1]\n\n[^1]: The office.', format: 'markdown' })
  expect(document.marks).toEqual([])
})

test('a block that is left out takes its notes along', () => {
  const input = { text: 'It rained.[^1]\n\nIt poured.[^2]\n\n[^1]: One.\n\n[^2]: Two.', format: 'markdown' } as const
  const { blocks } = prepareArticle(input).document
  const blockTypes = blocks.map(({ type }, index) => (index === 0 ? ('left-out' as const) : type))
  expect(noted(input, { blockTypes })).toEqual([expect.stringContaining('Two.')])
})

test('a note stands inside the text, at a sentence of it', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('It rained', 'He said “no', '北京', '👩‍🚀'), fc.boolean()), {
        minLength: 1,
        maxLength: 6,
      }),
      (parts) => {
        const text = parts.map(([words, isNoted], at) => `${words}.${isNoted ? `[^${at}]` : ''}`).join('\n\n')
        const notes = parts.map((_, at) => `[^${at}]: Note ${at}.`).join('\n\n')
        const { document, sourceNotes, sentences } = prepareArticle({ text: `${text}\n\n${notes}`, format: 'markdown' })
        expect(sourceNotes.length).toBe(parts.filter(([, isNoted]) => isNoted).length)
        for (const note of sourceNotes) {
          expect(note.start < note.end && note.end <= document.text.length).toBe(true)
          expect(sentenceOfNote(note, sentences)).toBeDefined()
        }
      },
    ),
  ))
