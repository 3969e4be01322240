import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { presence } from './presence'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function told(start: string | null = null) {
  const places: (string | null)[] = []
  return { places, ...presence((place) => places.push(place), start) }
}

test('a place is told at once', () => {
  const { at, places } = told()
  at('s1')
  expect(places).toEqual(['s1'])
})
test('of many places in a second the last is told', () => {
  const { at, places } = told()
  for (const place of ['s1', 's2', 's3', 's4']) at(place)
  vi.advanceTimersByTime(1000)
  expect(places).toEqual(['s1', 's4'])
})
test('the same place is told once', () => {
  const { at, places } = told()
  at('s1')
  vi.advanceTimersByTime(5000)
  at('s1')
  expect(places).toEqual(['s1'])
})
test('when the line is back the place is told again', () => {
  const { again, places } = told('s1')
  again()
  vi.advanceTimersByTime(1000)
  again()
  expect(places).toEqual(['s1', 's1'])
})
test('after it is stopped nothing is told', () => {
  const { at, stop, places } = told()
  at('s1')
  at('s2')
  stop()
  vi.advanceTimersByTime(5000)
  expect(places).toEqual(['s1'])
})
