import { expect, test } from 'vitest'
import { findOverlap } from './check-edits'

const overlap = (edit: [number, number], candidate: [number, number]) =>
  findOverlap([{ start: edit[0], end: edit[1], replacement: 'x' }], {
    start: candidate[0],
    end: candidate[1],
    replacement: 'y',
  }) !== undefined

test('shared words overlap', () => expect(overlap([2, 6], [5, 9])).toBe(true))
test('the same words overlap', () => expect(overlap([2, 6], [2, 6])).toBe(true))
test('words inside others overlap', () => expect(overlap([2, 9], [4, 5])).toBe(true))
test('neighbours that touch do not overlap', () => expect(overlap([2, 6], [6, 9])).toBe(false))
test('two insertions at one place overlap', () => expect(overlap([4, 4], [4, 4])).toBe(true))
test('an insertion inside replaced words overlaps', () => expect(overlap([2, 6], [4, 4])).toBe(true))
test('an insertion at the edge of replaced words does not overlap', () => {
  expect(overlap([2, 6], [2, 2])).toBe(false)
  expect(overlap([2, 6], [6, 6])).toBe(false)
})
test('the edit that is in the way is answered, with all it carries', () =>
  expect(
    findOverlap(
      [
        { start: 0, end: 2, replacement: '', id: 'a' },
        { start: 3, end: 5, replacement: '', id: 'b' },
      ],
      { start: 4, end: 8, replacement: '' },
    )?.id,
  ).toBe('b'))
