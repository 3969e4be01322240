import { expect, test } from 'vitest'
import { follow } from './follow'
import { rename } from './rename'

const named = (prefix: string, ...words: string[]) => {
  let start = 0
  const sentences = words.map((word, index) => {
    const span = { id: `${prefix}${index + 1}`, start, end: start + word.length }
    start = span.end + 1
    return span
  })
  return { text: words.join(' '), sentences }
}

test('a sentence is followed to where its words stand now', () =>
  expect(follow(named('a', 'One.', 'Two.'), named('b', 'New.', 'One.', 'Two.'))).toEqual({ a1: 'b2', a2: 'b3' }))
test('of the same words the first follows the first', () =>
  expect(follow(named('a', 'Yes.', 'No.', 'Yes.'), named('b', 'Yes.', 'Yes.'))).toEqual({ a1: 'b1', a3: 'b2' }))
test('a changed sentence is not followed', () => expect(follow(named('a', 'One.'), named('b', 'Ten.'))).toEqual({}))
test('names are changed as values and as keys, never inside of words', () =>
  expect(rename({ ids: ['a1'], seen: { a1: 'x' }, body: 'not a1 here' }, { a1: 'b1' })).toEqual({
    ids: ['b1'],
    seen: { b1: 'x' },
    body: 'not a1 here',
  }))
