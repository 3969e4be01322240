import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Edit } from '../../../core/revise/edit'
import { paragraph, run, wordFile } from '../../read/word-file.fixture'
import { bodyOf, changesTo, documentIn, idsOf, partOf, textIn, write } from './into-docx.fixture'

const THEIRS = 'w:author="Rita" w:date="2030-01-01T00:00:00Z"'
const WORDS = ['The ', 'ferry ', '👩‍🚀 ', 'שלום ', 'R&amp;D ', 'left', '. ', 'e\u0301 ', 'at ']

const anyRun = fc
  .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS), fc.constantFrom('', '<w:b/>', '<w:i/>'))
  .map(([a, b, look]) => run(`${a}${b}`, look))
let id = 100
const anyInline = fc.oneof(
  { weight: 5, arbitrary: anyRun },
  { weight: 1, arbitrary: anyRun.map((inside) => `<w:hyperlink r:id="l1">${inside}</w:hyperlink>`) },
  { weight: 1, arbitrary: anyRun.map((inside) => `<w:ins w:id="${id++}" ${THEIRS}>${inside}</w:ins>`) },
  {
    weight: 1,
    arbitrary: anyRun.map(
      (inside) => `<w:del w:id="${id++}" ${THEIRS}>${inside.replaceAll('w:t', 'w:delText')}</w:del>`,
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('<w:r><w:br/></w:r>', '<w:r><w:tab/></w:r>', '<w:bookmarkEnd w:id="1"/>') },
)
const anyParagraph = fc
  .tuple(fc.array(anyInline, { maxLength: 5 }), fc.constantFrom('', '<w:keepNext/>', '<w:rPr><w:b/></w:rPr>'))
  .map(([inside, properties]) => paragraph(`${inside.join('')}${run('end.')}`, properties))
const anyFile = fc
  .array(fc.oneof({ weight: 5, arbitrary: anyParagraph }, fc.constant(paragraph(''))), { maxLength: 5 })
  .map((paragraphs) =>
    wordFile(paragraph(run('First.')) + paragraphs.join(''), { links: { l1: 'https://example.org/' } }),
  )

/** Spans between the edges of words, replaced by words, by nothing, or by words that end a paragraph. */
const anyEdits = (text: string) => {
  const edges = [
    ...new Set([...text.matchAll(/\s+|\S+/g)].flatMap(({ 0: word, index }) => [index, index + word.length])),
  ]
  return fc
    .array(
      fc.tuple(
        fc.constantFrom(...edges),
        fc.nat(4),
        fc.constantFrom(
          '',
          '',
          'new',
          'two words',
          'one\n\ntwo',
          'one\n\ntwo\n\nthree',
          '\n\nwhole',
          '\n\nall\n\nwhole',
          'first.\n\n',
          '\n\n',
          'שלום',
          '<&>',
        ),
      ),
      { maxLength: 4 },
    )
    .map((picked) => {
      const edits: Edit[] = []
      for (const [start, length, replacement] of picked.toSorted(([a], [b]) => a - b)) {
        const end = edges[edges.indexOf(start) + length] ?? start
        if (start > (edits.at(-1)?.end ?? -1)) edits.push({ start, end, replacement })
      }
      return edits
    })
}

const anyCase = anyFile.chain((file) => {
  const document = documentIn(file)
  return anyEdits(document.text).map((edits) => ({ file, document, ...changesTo(document, edits) }))
})

/** White space at the ends of lines is no text. */
const lines = (text: string) => text.replace(/[ \t]*(\n+)[ \t]*/g, '$1').trim()

test('accepting all gives the wanted text, refusing all the one that the file had', () => {
  fc.assert(
    fc.property(anyCase, ({ file, document, changes, wanted }) => {
      const { bytes, left } = write(file, { document, changes })
      fc.pre(left.length === 0)
      expect(lines(textIn(bytes))).toBe(lines(wanted))
      expect(lines(textIn(bytes, 'original'))).toBe(lines(textIn(file, 'original')))
      const body = bodyOf(bytes)
      const ids = [...idsOf(body, 'w:ins'), ...idsOf(body, 'w:del')]
      expect(new Set(ids).size).toBe(ids.length)
      expect(body).not.toMatch(/<w:ins [^>]*><w:ins /)
    }),
    { numRuns: 300 },
  )
})

test('a copy without marks is the wanted text, and has none', () => {
  fc.assert(
    fc.property(anyCase, ({ file, document, changes, wanted }) => {
      const { bytes, left } = write(file, { document, changes, isMarked: false })
      fc.pre(left.length === 0)
      expect(lines(textIn(bytes))).toBe(lines(wanted))
      expect(bodyOf(bytes)).not.toMatch(/<w:(?:ins|del)[ >]/)
    }),
    { numRuns: 200 },
  )
})

test('comments on any words have one start, one end and one mark each, outside of all changes', () => {
  const anyThreads = anyCase.chain(({ document, ...rest }) =>
    fc.array(fc.tuple(fc.nat(document.text.length), fc.nat(30)), { minLength: 1, maxLength: 4 }).map((spans) => ({
      ...rest,
      document,
      threads: spans.map(([start, length]) => ({
        ...{ start, end: Math.min(document.text.length, start + length), isResolved: false },
        comments: [{ author: 'Ann Ode', date: '2031-05-04T10:20:30Z', text: `At ${start}` }],
      })),
    })),
  )
  fc.assert(
    fc.property(anyThreads, ({ file, document, changes, threads }) => {
      const { bytes } = write(file, { document, changes, threads })
      const body = bodyOf(bytes)
      for (const comment of idsOf(partOf(bytes, 'word/comments.xml'), 'w:comment')) {
        const start = body.indexOf(`<w:commentRangeStart w:id="${comment}"/>`)
        const end = body.indexOf(`<w:commentRangeEnd w:id="${comment}"/>`)
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(body.split(`<w:commentReference w:id="${comment}"/>`)).toHaveLength(2)
      }
      expect(body).not.toMatch(/<w:(?:ins|del) [^>/]*>(?:(?!<\/w:(?:ins|del)>).)*<w:comment/s)
      expect(body.toWellFormed()).toBe(body)
    }),
    { numRuns: 200 },
  )
})
