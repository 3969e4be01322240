import { expect, test } from 'vitest'
import { counted } from './counted'

test('one is said without an s, none and many with it', () =>
  expect([0, 1, 2].map((count) => counted(count, 'word'))).toEqual(['0 words', '1 word', '2 words']))
test('thousands are parted', () => expect(counted(1204, 'word')).toBe('1,204 words'))
test('what has another form for many is given it', () =>
  expect([1, 2].map((count) => counted(count, 'mark needs', 'marks need'))).toEqual(['1 mark needs', '2 marks need']))
