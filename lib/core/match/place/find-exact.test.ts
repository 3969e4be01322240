import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexSource } from '../source/index-source'
import { findExact } from './find-exact'
import { findNear } from './find-near'

const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 })

test('all places are found at which words stand, overlapping ones too', () => {
  fc.assert(
    fc.property(words, fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }), (source, wanted) => {
      const index = indexSource(source.join(' '))
      const pattern = wanted.map((word) => index.vocabulary.get(word) ?? -1)
      const places = source.flatMap((_, at) => (wanted.every((word, next) => source[at + next] === word) ? [at] : []))
      expect(findExact(index, pattern, 100)).toEqual(places)
    }),
  )
})

const nearIn = (source: string, wanted: string, most: number) => {
  const index = indexSource(source)
  const pattern = wanted.split(' ').map((word) => index.vocabulary.get(word) ?? -1)
  return findNear(index.ids, pattern, { from: 0, to: index.count }, most)
}

test('a place with words exchanged, put in or left out is found with how many', () => {
  expect(nearIn('so we will not close the bridge now', 'we will close a bridge', 2)).toEqual([
    { from: 1, to: 7, errors: 2 },
  ])
  expect(nearIn('so we will not close the bridge now', 'we sold the ferry', 2)).toEqual([])
})

test('places that are as good are all told', () =>
  expect(nearIn('pay the fare now or pay the fine now', 'pay the fee now', 1)).toHaveLength(2))

test('a fragment too long for the library is found by its ends', () => {
  const source = Array.from({ length: 900 }, (_, at) => `w${at % 700}x`)
  const wanted = source.slice(100, 500)
  wanted[200] = 'other'
  expect(nearIn(source.join(' '), wanted.join(' '), 40)).toEqual([{ from: 100, to: 500, errors: 0 }])
})
