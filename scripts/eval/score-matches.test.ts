import { expect, test } from 'vitest'
import { scoreMatches, withSources } from './score-matches'

const SOURCE = 'We will not close the bridge, unless it rains for a month. Nobody asked.'
const row = (quote: string, label: string, kind?: string) => ({
  id: quote,
  quote,
  sourceText: SOURCE,
  label,
  ...(kind ? { kind } : {}),
})

test('a quote is right when it is called what people call it', () => {
  const score = scoreMatches([
    row('we will not close the bridge', 'verbatim', 'exact'),
    row('We will close the bridge', 'altered', 'dropNot'),
    row('We will not close the bridge', 'altered', 'dropNot'),
    row('Nobody asked for it', 'verbatim'),
  ])
  expect(score.right).toEqual({ right: 2, of: 4 })
  expect(score.alteredFound).toEqual({ right: 1, of: 2 })
  expect(score.falseAlarms).toEqual({ right: 1, of: 2 })
  expect(score.kinds).toEqual([
    ['exact', { right: 1, of: 1 }],
    ['dropNot', { right: 1, of: 2 }],
  ])
})

test('quotes cut before a qualifier are counted apart', () => {
  const score = scoreMatches([row('We will not close the bridge', 'altered-context'), row('Nobody asked', 'verbatim')])
  expect([score.right, score.cutFound, score.cutElsewhere]).toEqual([
    { right: 1, of: 1 },
    { right: 1, of: 1 },
    { right: 0, of: 1 },
  ])
})

test('a row may name its source', () =>
  expect(
    withSources([{ id: '1', quote: 'x', sourceDoc: 'a', label: 'absent' }], [{ id: 'a', text: 'y' }]),
  ).toMatchObject([{ sourceText: 'y' }]))
