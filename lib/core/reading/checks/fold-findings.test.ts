import { expect, test } from 'vitest'
import type { Finding } from '../reading'
import { foldFindings } from './fold-findings'
import type { FindingKind } from './kinds'
import { report } from './report'

const found = (
  code: FindingKind,
  start: number,
  end: number,
  related: readonly { start: number; end: number }[] = [],
) => report(code, { start, end }, `${code}.`, related)
const told = (findings: readonly Finding[]) => findings.map(({ code, message }) => [code, message])
const folding = (all: readonly Finding[]) => foldFindings(all).findings

test('speech that lost its opening mark is told once, with what else it lacks', () =>
  expect(
    folding([
      found('Q13', 0, 20, [{ start: 19, end: 20 }]),
      found('Q15', 0, 20, [{ start: 0, end: 2 }]),
      found('A4', 0, 20),
    ]),
  ).toEqual([
    {
      ...found('Q13', 0, 20, [
        { start: 19, end: 20 },
        { start: 0, end: 2 },
      ]),
      message: 'Q13. It speaks in the first person. Nobody in reach is said to have spoken it.',
    },
  ]))

test('words that were somebody else’s before are not told a second time for being nobody’s here', () =>
  expect(told(folding([found('A4', 0, 20), found('Q11', 0, 20), found('A4', 30, 40)]))).toEqual([
    ['Q11', 'Q11.'],
    ['A4', 'A4.'],
  ]))

test('faults of other sentences stay by themselves', () => {
  const apart = [found('Q13', 0, 20), found('Q15', 20, 30), found('A4', 40, 50)]
  expect(folding(apart)).toEqual(apart)
})

test('two faults of one sentence stay two', () => {
  const two = [found('Q13', 0, 20), found('A14', 5, 10)]
  expect(told(folding(two))).toEqual([
    ['Q13', 'Q13.'],
    ['A14', 'A14.'],
  ])
})

test('what one took in is kept beside it, with the kind that tells it', () => {
  const [q15, a4] = [found('Q15', 0, 20), found('A4', 0, 20)]
  expect(foldFindings([found('Q13', 0, 20), q15, a4]).folded).toEqual([
    { ...q15, into: 'Q13' },
    { ...a4, into: 'Q13' },
  ])
})
