import { describe, expect, test } from 'vitest'
import { segmentBlock } from './segment'

/** The sentences are written with `|` between them; the rest of the line is the text. */
const keeps = (marked: string) => () => {
  const text = marked.replaceAll('|', '')
  const found = segmentBlock(text, 0, { quotations: 'keep' }).map(({ start, end }) => text.slice(start, end))
  expect(found).toEqual(marked.split('|').map((part) => part.trim()))
}

describe('a quotation is kept together', () => {
  test('with its speaker', keeps('“It is shut. We wait,” she said.| Nobody came.'))
  test('with what leads to it', keeps('She said: “It is shut. We wait.”| Nobody came.'))
  test('between straight marks', keeps('"It is shut. We wait," she said.| Nobody came.'))
  test('between single marks, over apostrophes', keeps("'It's shut. We don't wait,' she said.| Nobody's here."))
  test('between French marks', keeps('«It is shut. We wait,» she said.| Nobody came.'))
  test('with a quotation inside', keeps('“He said ‘no.’ We wait,” she said.| Nobody came.'))
  test('and the next one is its own', keeps('“It fell. We ran.”| “It fell. We stayed.”'))
})

describe('nothing is kept together', () => {
  test('by a mark that is never closed', keeps('“It is shut.| We wait.'))
  test('by apostrophes', keeps("The dogs' bridge is shut.| The cats' bridge isn't."))
  test('by inches', keeps('A 6" pipe broke.| A 7" pipe did not.'))
})
