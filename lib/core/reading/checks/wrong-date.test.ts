import { describe, expect, test } from 'vitest'
import { markedBy, mendedBy, readForChecks } from './read-for-checks.fixture'
import { wrongDate } from './wrong-date'

const marked = markedBy(wrongDate)

describe('marked is', () => {
  const cases: [string, string, string, string?][] = [
    ['a weekday that its date did not have', 'The dam broke on Monday, March 2, 2022.', 'Monday, March 2, 2022'],
    ['the same with the day first', 'It opened on Friday the 3rd of June 2020.', 'Friday the 3rd of June 2020'],
    ['a day that its month does not have', 'The vote is on June 31.', 'June 31'],
    ['the 29th of February of a common year', 'She was born on Feb. 29, 2023.', 'Feb. 29, 2023'],
    ['the same in the year of the article', 'It shut on Feb. 29.', 'Feb. 29', '2026-03-02'],
    ['the same in the only year it speaks of', 'It shut on February 29. In 2026 it opens again.', 'February 29'],
    ['a weekday in the year of the article', 'Talks begin on Tuesday, Jan. 12.', 'Tuesday, Jan. 12', '2022-01-03'],
    ['one over the turn of the year', 'It closed on Monday, Dec. 30.', 'Monday, Dec. 30', '2023-01-03'],
    ['the second of two days of one month', 'Open on Monday, May 2. Shut on Monday, May 10.', 'Monday, May 10'],
    ['a weekday that is not today', 'The court sat today, Tuesday.', 'today, Tuesday', '2022-01-12'],
  ]
  test.each(cases)('%s', (_name, text, expected, date) => expect(marked(text, date)).toEqual([expected]))
})

describe('left alone is', () => {
  const cases: [string, string, string?][] = [
    ['a date that fits', 'On Wednesday, Jan. 12, 2022, the ferry sank.'],
    ['a date without year in an article without day', 'On Monday, March 2, the dam broke.'],
    ['several days at once', 'Open Saturday and Sunday, May 7 and 8, 2022, or Monday or Friday, May 9, 2022.'],
    ['the 29th of February of an unknown year', 'It shut on February 29, between 2019 and 2026.'],
    ['a birthday', 'Born on February 29, she turned ten in 2026.'],
    ['a month that is a verb', 'They may 31 times be told.'],
    ['yesterday with its weekday', 'She resigned yesterday (Tuesday).', '2022-01-12'],
  ]
  test.each(cases)('%s', (_name, text, date) => expect(marked(text, date)).toEqual([]))
})

test('the day at the top of a text dates the article', () =>
  expect(marked('date 2022-01-12 It rained on Monday, Jan. 11.')).toEqual(['Monday, Jan. 11']))

test('the weekday of a date with its year is mended', () =>
  expect(mendedBy(wrongDate)('The dam broke on Monday, March 2, 2022.')).toBe(
    'The dam broke on Wednesday, March 2, 2022.',
  ))

describe('no weekday is proposed', () => {
  const cases: [string, string, string?][] = [
    ['where the year is not written', 'Talks begin on Tuesday, Jan. 12.', '2022-01-03'],
    ['where it would have to be cut short', 'The dam broke on Tues., March 2, 2022.'],
  ]
  test.each(cases)('%s', (_name, text, date) => {
    expect(marked(text, date)).toHaveLength(1)
    expect(mendedBy(wrongDate)(text, date)).toBeUndefined()
  })
})

describe('it is told how many days February has', () => {
  const cases: [string, string, string][] = [
    ['in a known year', 'The vote of 2026 is on February 30.', 'There is no February 30: February 2026 has 28 days.'],
    ['in an unknown one', 'The vote is on February 30.', 'There is no February 30: February has at most 29 days.'],
  ]
  test.each(cases)('%s', (_name, text, expected) =>
    expect(wrongDate(readForChecks(text)).map(({ message }) => message)).toEqual([expected]),
  )
})
