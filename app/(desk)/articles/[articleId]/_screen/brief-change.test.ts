import { expect, test } from 'vitest'
import { briefChange } from './brief-change'

/** A change as "kept [-out-] {+in+}". */
const shown = (text: string, expected: string, replacement: string) => {
  const start = text.indexOf(expected)
  return briefChange(text, { start, end: start + expected.length, expected, replacement })
    .map((step) => (step.op === 'equal' ? step.text : step.op === 'delete' ? `[-${step.text}-]` : `{+${step.text}+}`))
    .join('')
}

test('a word stands before and after what is changed', () =>
  expect(shown('The wall was nine metres high.', 'nine', 'seven')).toBe('was [-nine-]{+seven+} metres'))

test('at the edge of a paragraph there is none', () =>
  expect(shown('One.\nTwo.\nThree.', 'Two.', 'Four.')).toBe('[-Two-]{+Four+}.'))

test('words that stay inside a correction are not struck out', () =>
  expect(shown('He said it would end soon.', 'would end soon', 'will end later')).toBe(
    'it [-would-]{+will+} end [-soon-]{+later+}.',
  ))

test('a long deletion is shown by its ends, an insertion in full', () => {
  const long = 'a b c d e f g h i j k l m n'
  expect(shown(long, long, long.toUpperCase())).toBe(`[-a b c d … k l m n-]{+${long.toUpperCase()}+}`)
})

test('of a word without end beside the change only the near part is shown', () => {
  const text = `${'p'.repeat(300_000)}14${'q'.repeat(300_000)}`
  const change = { start: 300_000, end: 300_002, expected: '14', replacement: '41' }
  expect(briefChange(text, change).map((step) => step.text.length)).toEqual([100, 2, 2, 100])
})

test('of a quotation whose marks are mended only the marks are shown', () =>
  expect(shown('He said: "We cannot wait", and left.', '"We cannot wait"', '“We cannot wait”')).toBe(
    'said: [-"-]{+“+}We cannot wait[-"-]{+”+},',
  ))

test('of a paragraph that begins or ends only the sign is shown', () => {
  const text = 'One here. Two there.\n\nThree.'
  const change = (expected: string, replacement: string, start: number) =>
    briefChange(text, { start, end: start + expected.length, expected, replacement }).map(({ op, text }) => [op, text])
  expect(change(' ', '\n\n', 9)).toEqual([
    ['equal', 'here.'],
    ['insert', '\n\n'],
    ['equal', 'Two'],
  ])
  expect(change('\n\n', ' ', 20)).toEqual([
    ['equal', 'there.'],
    ['delete', '\n\n'],
    ['equal', 'Three.'],
  ])
})
