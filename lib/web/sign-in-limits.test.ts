import { afterEach, expect, test, vi } from 'vitest'
import { limitSignIn } from './sign-in-limits'

const MINUTE = 60_000
afterEach(() => void vi.useRealTimers())

const attempt = (email: string, address: string, isRight: boolean) =>
  limitSignIn({ email, address }, async () => (isRight ? 'in' : undefined))
const fail = async (times: number, email: (n: number) => string, address: (n: number) => string) => {
  for (let n = 0; n < times; n++) await attempt(email(n), address(n), false)
}

test('the sixth wrong password in a row from one address is refused', async () => {
  await fail(
    5,
    () => 'ana@paper.example',
    () => '192.0.2.7',
  )
  await expect(attempt('Ana@Paper.Example', '192.0.2.7', true)).rejects.toThrow('Too many attempts.')
})

test('whoever guesses elsewhere does not lock the person out', async () => {
  await fail(
    20,
    () => 'dora@paper.example',
    (n) => `192.0.2.${100 + Math.floor(n / 5)}`,
  )
  expect(await attempt('dora@paper.example', '192.0.2.99', true)).toBe('in')
})

test.each(['emil@paper.example', 'nobody@paper.example'])(
  'a hundred guesses at %s are too many, from wherever they come',
  async (email) => {
    const address = (n: number) => `198.18.${email.length}.${n}`
    await fail(99, () => email, address)
    expect(await attempt(email, address(99), true)).toBe('in')
    await fail(1, () => email, address.bind(undefined, 100))
    await expect(attempt(email, address(101), true)).rejects.toThrow('Too many attempts. Try again in 60 minutes.')
  },
)

test('four wrong ones, a right one, and four wrong ones are not too many', async () => {
  await fail(
    4,
    () => 'ben@paper.example',
    () => '198.51.100.1',
  )
  expect(await attempt('ben@paper.example', '198.51.100.1', true)).toBe('in')
  await fail(
    4,
    () => 'ben@paper.example',
    () => '198.51.100.1',
  )
})

test('one address cannot try three hundred accounts and go on', async () => {
  await fail(
    300,
    (n) => `guess-${n}@paper.example`,
    () => '203.0.113.5',
  )
  await expect(attempt('cleo@paper.example', '203.0.113.5', true)).rejects.toThrow('Too many attempts.')
})

test('tries while the office is stopped are not held against the person', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  await fail(
    300,
    (n) => `guess-${n}@paper.example`,
    () => '203.0.113.30',
  )
  const person = () => attempt('lea@paper.example', '203.0.113.30', true)
  await expect(person()).rejects.toThrow('Too many attempts.')
  vi.advanceTimersByTime(14 * MINUTE)
  for (let n = 0; n < 6; n++) await expect(person()).rejects.toThrow('Try again in 1 minute.')
  vi.advanceTimersByTime(2 * MINUTE)
  expect(await person()).toBe('in')
})

test('one who goes on guessing at one account does not lock out the office', async () => {
  const guess = () => attempt('gus@paper.example', '203.0.113.20', false).catch(() => undefined)
  for (let n = 0; n < 400; n++) await guess()
  expect(await attempt('hana@paper.example', '203.0.113.20', true)).toBe('in')
})

test('a newsroom in which fifty people mistype twice still signs in', async () => {
  await fail(
    100,
    (n) => `typist-${n % 50}@paper.example`,
    () => '203.0.113.21',
  )
  expect(await attempt('ida@paper.example', '203.0.113.21', true)).toBe('in')
})

test('a newsroom behind one address may sign in all the same', async () => {
  for (let n = 0; n < 60; n++) expect(await attempt(`person-${n}@paper.example`, '203.0.113.9', true)).toBe('in')
})
