import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MARK_TYPES, type Mark } from '@/lib/core/text/document'
import { markedRuns } from './marked-runs'

const TEXT = 'The harbour wall held.'
const whole = { start: 0, end: TEXT.length }
const runsOf = (...marks: Mark[]) =>
  markedRuns(whole, TEXT, marks).map((run) => [TEXT.slice(run.start, run.end), run.bold ?? false, run.italic ?? false])

test('a block without marks is one run', () => expect(runsOf()).toEqual([[TEXT, false, false]]))
test('overlapping marks of two types share a run', () => {
  expect(runsOf({ type: 'bold', start: 4, end: 16 }, { type: 'italic', start: 12, end: 22 })).toEqual([
    ['The ', false, false],
    ['harbour ', true, false],
    ['wall', true, true],
    [' held.', false, true],
  ])
})
test('a mark of another block cuts nothing', () => {
  expect(markedRuns({ start: 0, end: 3 }, TEXT, [{ type: 'bold', start: 4, end: 11 }])).toHaveLength(1)
})
test('runs cover the block in order, without a gap', () => {
  const edge = fc.integer({ min: 0, max: TEXT.length })
  const mark = fc
    .tuple(fc.constantFrom(...MARK_TYPES), edge, edge)
    .map(([type, one, other]): Mark => ({ type, start: Math.min(one, other), end: Math.max(one, other) }))
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      const runs = markedRuns(whole, TEXT, marks)
      expect(runs.map((run) => TEXT.slice(run.start, run.end)).join('')).toBe(TEXT)
      expect(runs.every((run) => run.start < run.end)).toBe(true)
    }),
  )
})
