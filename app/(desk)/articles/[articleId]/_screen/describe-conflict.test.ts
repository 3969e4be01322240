import { expect, test } from 'vitest'
import { saidOf } from './describe-conflict'

const said = 'Somebody has set another status since you looked.'

test('whoever was faster is named', () =>
  expect(saidOf(said, 'Josef Amadi')).toBe('Josef Amadi has set another status since you looked.'))
test('on another page it was oneself', () =>
  expect(saidOf(said, 'You')).toBe('You have set another status since you looked.'))
test('somebody unknown stays somebody', () => expect(saidOf(said, 'Somebody')).toBe(said))
test('what names nobody is said as it is', () =>
  expect(saidOf('This comment has changed since you looked.', 'Bo')).toBe('This comment has changed since you looked.'))
