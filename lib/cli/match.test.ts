import { expect, test } from 'vitest'
import { piped } from './piped.fixture'

async function matched(words: readonly string[], input: string) {
  const { code, out, err } = await piped(['match', ...words], input)
  return { code, out: out.map((line) => JSON.parse(line)), err }
}
const SOURCE = 'POE: We will not close the bridge, but only if the council pays.'
const row = (id: unknown, quote: string) => JSON.stringify({ id, quote, sourceText: SOURCE })

test('rows come out in the order in which they went in, each with its match', async () => {
  const { code, out } = await matched(['--jsonl'], `${row('a', 'We will close the bridge')}\n\n${row(2, 'Never.')}\n`)
  expect([code, out.length]).toEqual([0, 2])
  expect(out[0]).toMatchObject({
    id: 'a',
    match: 'altered',
    cutBefore: { text: 'but' },
    spans: [{ start: 5, end: 33 }],
    diff: [
      { op: 'equal', text: 'We will' },
      { op: 'delete', text: ' not', kind: 'negation' },
      { op: 'equal', text: ' close the bridge' },
    ],
    speaker: { text: 'POE' },
  })
  expect(out[1]).toMatchObject({ id: 2, match: 'not-found', score: 0, cutBefore: null, spans: [] })
})

test('a row that is none is named by its number', async () => {
  const { code, out, err } = await matched(['--jsonl'], `${row('a', 'the bridge')}\n{"id": "b", "quote": "x"}`)
  expect([code, out.length]).toEqual([1, 1])
  expect(err).toEqual(['Line 2 is not a row like {"id": "a", "quote": "…", "sourceText": "…"}.'])
})

test('without --jsonl it is wrong usage', async () => expect((await matched([], '')).code).toBe(2))
