import { expect, test } from 'vitest'
import { CONTEXT } from '@/lib/core/anchor/selector'
import { around } from './around'

test('a word that was cut off is left out', () =>
  expect(
    around({
      prefix: 'The engineers of the city counted '.slice(-CONTEXT),
      suffix: ' cracks in the bridge before noon'.slice(0, CONTEXT),
    }),
  ).toEqual({ prefix: '… engineers of the city counted ', suffix: ' cracks in the bridge before …' }))
test('nothing is taken from another line', () =>
  expect(around({ prefix: 'is safe.\nEngineers counted ', suffix: ' cracks.\nNobody' })).toEqual({
    prefix: 'Engineers counted ',
    suffix: ' cracks.',
  }))
test('what was not cut off is there as it is', () =>
  expect(around({ prefix: 'Some ', suffix: ' left.' })).toEqual({ prefix: 'Some ', suffix: ' left.' }))
test('around nothing there is nothing', () => expect(around({})).toEqual({ prefix: '', suffix: '' }))
