import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asJson, listAsJson, mapInPieces } from './breathe'

/** How often others had their turn during some work. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  let isOver = false
  const turn = () => {
    turns++
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  await work()
  isOver = true
  return turns
}

/** Takes a processor about a tenth of a millisecond. */
const toil = (seed: number) => {
  let sum = seed
  for (let at = 0; at < 50_000; at++) sum = (sum * 31 + at) % 1_000_003
  return sum
}

test('others have their turn between two pieces of long work', async () => {
  const items = Array.from({ length: 4_000 }, (_, at) => at)
  expect(await turnsDuring(async () => items.map(toil))).toBeLessThan(2)
  expect(await turnsDuring(() => mapInPieces(items, toil))).toBeGreaterThan(2)
})

test('JSON that is made in pieces is the same', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), fc.jsonValue(), async (list, value) => {
      expect(await listAsJson(list)).toBe(JSON.stringify(list))
      expect(await asJson(value)).toBe(JSON.stringify(value))
    }),
  ))

test('a long list in a reply is whole, and what is undefined is left out', async () => {
  const reply = { id: 'a', none: undefined, items: Array.from({ length: 2_500 }, (_, at) => ({ at, none: undefined })) }
  expect(await asJson(reply)).toBe(JSON.stringify(reply))
})
