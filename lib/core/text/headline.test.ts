import { expect, test } from 'vitest'
import { assemble } from './document'
import { headlineOf, titleAfter } from './headline'

const withHeadline = (text: string) =>
  assemble([
    { type: 'headline', text },
    { type: 'paragraph', text: 'The road is shut.' },
  ])
const renamed = (title: string, before: string, after: string) =>
  titleAfter(title, withHeadline(before), withHeadline(after))

test('a headline is a title on one line', () =>
  expect(headlineOf(withHeadline('Bridge\nis shut'))).toBe('Bridge is shut'))
test('a text without a headline has none', () =>
  expect(headlineOf(assemble([{ type: 'paragraph', text: 'The road is shut.' }]))).toBe(''))
test('a title that is the headline follows it', () =>
  expect(renamed('Bridge is shut', 'Bridge is shut', 'Bridge is open')).toBe('Bridge is open'))
test('a title that somebody chose stays', () =>
  expect(renamed('The bridge', 'Bridge is shut', 'Bridge is open')).toBe('The bridge'))
test('a headline that is gone leaves the title', () =>
  expect(renamed('Bridge is shut', 'Bridge is shut', '')).toBe('Bridge is shut'))
test('a headline that is longer than a title may be is cut at a word', () =>
  expect(renamed('Bridge', 'Bridge', 'shut '.repeat(200)).length).toBeLessThanOrEqual(500))
