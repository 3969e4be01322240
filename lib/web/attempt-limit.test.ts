import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AttemptLimit } from './attempt-limit'

const MINUTE = 60_000
const limitOf = (attempts: number) => new AttemptLimit({ name: 'test', attempts, window: 900, longestBlock: 3600 })
const take = (limit: AttemptLimit, times: number, key = 'ana') =>
  Promise.all(Array.from({ length: times }, () => limit.take(key)))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('as many attempts as were said are free', async () => expect(await take(limitOf(5), 5)).toHaveLength(5))

test('one more is refused, with the minutes to wait', async () => {
  const limit = limitOf(5)
  await take(limit, 5)
  await expect(limit.take('ana')).rejects.toThrow('Too many attempts. Try again in 15 minutes.')
})

test('many at once count as many', async () => expect(take(limitOf(5), 6)).rejects.toThrow('Too many attempts.'))

test('a refused attempt does not make the wait longer', async () => {
  const limit = limitOf(1)
  await limit.take('ana')
  await expect(limit.take('ana')).rejects.toThrow('15 minutes')
  vi.advanceTimersByTime(10 * MINUTE)
  await expect(limit.take('ana')).rejects.toThrow('5 minutes')
  vi.advanceTimersByTime(5 * MINUTE)
  await limit.take('ana')
})

test('the last minute is one minute', async () => {
  const limit = limitOf(1)
  await limit.take('ana')
  await expect(limit.take('ana')).rejects.toThrow()
  vi.advanceTimersByTime(14.5 * MINUTE)
  await expect(limit.take('ana')).rejects.toThrow('Try again in 1 minute.')
})

test('each block is twice as long as the one before, up to the longest', async () => {
  const limit = limitOf(1)
  for (const minutes of [15, 30, 60, 60]) {
    await limit.take('ana')
    await expect(limit.take('ana')).rejects.toThrow(`${minutes} minutes`)
    vi.advanceTimersByTime(minutes * MINUTE)
  }
})

test('success forgives what was before', async () => {
  const limit = limitOf(5)
  await take(limit, 5)
  await limit.succeed('ana', { forget: true })
  await take(limit, 5)
})

test('success can give back just its own attempt', async () => {
  const limit = limitOf(2)
  await take(limit, 2)
  await limit.succeed('ana', { forget: false })
  await limit.take('ana')
  await expect(limit.take('ana')).rejects.toThrow()
})

test('one key does not count for another', async () => {
  const limit = limitOf(1)
  await limit.take('ana')
  await limit.take('ben')
})
