import { expect, test } from 'vitest'
import { timeAgo } from './time-ago-words'

const NOW = Date.parse('2024-03-10T12:00:00Z')
const ago = (time: string) => timeAgo(Date.parse(time), NOW)

test('the last minute is just now', () => expect(ago('2024-03-10T11:59:01Z')).toBe('just now'))
test('a clock that is ahead says just now', () => expect(ago('2024-03-10T12:05:00Z')).toBe('just now'))
test('minutes are whole minutes', () => expect(ago('2024-03-10T11:57:10Z')).toBe('2 minutes ago'))
test('an hour begins after sixty minutes', () => expect(ago('2024-03-10T11:00:00Z')).toBe('1 hour ago'))
test('a day ago is yesterday', () => expect(ago('2024-03-09T11:00:00Z')).toBe('yesterday'))
test('what is older is counted in weeks, months and years', () => {
  expect([ago('2024-02-20T12:00:00Z'), ago('2023-12-01T12:00:00Z'), ago('2022-01-01T12:00:00Z')]).toEqual([
    '2 weeks ago',
    '3 months ago',
    '2 years ago',
  ])
})
