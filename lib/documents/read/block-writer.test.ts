import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BlockWriter } from './block-writer'
import { joinRow } from './join-row'
import { createNoteTally } from './note-tally'
import { safeHref } from './safe-href'

const written = (write: (writer: BlockWriter) => void) => {
  const writer = new BlockWriter(createNoteTally())
  write(writer)
  return writer.finish()
}

/** One call on a writer, drawn at random. */
const step = fc.oneof(
  fc.constantFrom(' ', 'a', ' b ', '\n', '', 'c\0').map((text) => (writer: BlockWriter) => writer.flow(text)),
  fc.constantFrom(' ', 'x', '\t', 'é\ud800').map((text) => (writer: BlockWriter) => writer.write(text)),
  fc.constant((writer: BlockWriter) => writer.breakLine()),
  fc.constantFrom('bold' as const, 'italic' as const).map((type) => (writer: BlockWriter) => writer.startMark(type)),
  fc.constantFrom('bold' as const, 'link' as const).map((type) => (writer: BlockWriter) => writer.endMark(type)),
  fc.constantFrom('m:1', 'm:2').map((href) => (writer: BlockWriter) => writer.startMark('link', href)),
  fc.constant((writer: BlockWriter) => writer.open({ type: 'blockquote' })),
)

test('whatever is written, blocks are trimmed and full, and marks lie in them beside their like', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const blocks = written((writer) => {
        for (const take of steps) take(writer)
      })
      for (const { text, marks = [] } of blocks) {
        expect(text).not.toBe('')
        expect(text).toBe(text.trim())
        for (const mark of marks) {
          expect(mark.start).toBeLessThan(mark.end)
          expect(mark.end).toBeLessThanOrEqual(text.length)
          const others = marks.filter((other) => other !== mark && other.type === mark.type)
          expect(others.every((other) => other.end <= mark.start || mark.end <= other.start)).toBe(true)
        }
      }
    }),
    { numRuns: 500 },
  )
})
test('formatting that goes on is one mark', () => {
  const [block] = written((writer) => {
    writer.startMark('bold')
    writer.write(' a')
    writer.write('b')
    writer.endMark('bold')
    writer.write('c ')
  })
  expect(block).toEqual({ type: 'paragraph', text: 'abc', marks: [{ type: 'bold', start: 0, end: 2 }] })
})
test('what no text may hold is taken out and counted over all pieces', () => {
  const tally = createNoteTally()
  const writer = new BlockWriter(tally)
  for (const piece of ['a\0', 'b\0\0']) writer.write(piece)
  expect(writer.finish()).toEqual([{ type: 'paragraph', text: 'ab' }])
  expect(tally.notes()).toMatchObject([{ kind: 'nul', count: 3 }])
})
test('a row keeps the marks of its cells', () => {
  const cell = (text: string) => [
    { type: 'paragraph' as const, text, marks: [{ type: 'bold' as const, start: 0, end: 1 }] },
  ]
  expect(joinRow([cell('one'), [], cell('two')])).toEqual([
    {
      type: 'paragraph',
      text: 'one\ttwo',
      marks: [
        { type: 'bold', start: 0, end: 1 },
        { type: 'bold', start: 4, end: 5 },
      ],
    },
  ])
})
test.each(['https://example.org/a?b=c', 'http://example.org/', 'mailto:a@example.org'])('%s may be followed', (href) =>
  expect(safeHref(href)).toBe(href),
)
test.each([
  'javascript:x',
  'JAVA\tSCRIPT:x',
  'data:,x',
  'blob:https://example.org/x',
  '/here',
  '',
  `https://example.org/${'x'.repeat(3_000)}`,
])('%s may not', (href) => expect(safeHref(href)).toBeUndefined())
