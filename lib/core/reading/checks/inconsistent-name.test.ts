import { describe, expect, test } from 'vitest'
import { inconsistentName } from './inconsistent-name'
import { isNear } from './near-spelling'
import { markedBy, mendedBy } from './read-for-checks.fixture'

const marked = markedBy(inconsistentName)

describe('marked is', () => {
  const cases: [string, string, string][] = [
    ['a surname one letter off', 'Jane Winterby spoke. Later Winterby left, and Winterbey came back.', 'Winterbey'],
    ['one before a verb of saying', 'Jane Winterby spoke. Winterbey said so.', 'Winterbey'],
    ['one behind a title', 'Jane Winterby spoke. Ms Winterbey left.', 'Winterbey'],
    ['a short surname with letters swapped', 'Jane Rehn spoke. Rehn left, and Rhen came.', 'Rhen'],
    ['one at the start of a sentence', 'Jane Winterby spoke. Later Winterbey left.', 'Winterbey'],
    ['a full name with another surname', 'Jane Winterby spoke. Jane Wintreby left.', 'Jane Wintreby'],
    [
      'a full name with another first name',
      'Karen Winterby spoke. Winterby left. Karin Winterby came.',
      'Karin Winterby',
    ],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(marked(text)).toEqual([expected]))
})

describe('left alone is', () => {
  const cases: [string, string][] = [
    ['a family', 'Jane Winterby spoke. The Winterbys left.'],
    ['another person', 'Jane Winterby spoke. Paul Winterly left.'],
    ['a short name', 'Jane Poe spoke. Later Roe left.'],
    ['a short surname with another letter', 'Jane Rehn spoke. Rehn left, and Renn came.'],
    ['a word that is also written small', 'Jane Bridger spoke. On Bridget he said a bridget stood.'],
    ['a short form', 'Peter Winterby spoke. Pete Winterby left.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})

describe('mended is', () => {
  const cases: [string, string, string][] = [
    [
      'a surname once against three times',
      'Jane Winterby spoke. Ms Winterby sat. Mr Poe and Winterby left, and Winterbey came.',
      'Jane Winterby spoke. Ms Winterby sat. Mr Poe and Winterby left, and Winterby came.',
    ],
    [
      'the surname of a full name',
      'Jane Winterby spoke. Ms Winterby sat. Then Winterby left. Jane Winterbey stayed.',
      'Jane Winterby spoke. Ms Winterby sat. Then Winterby left. Jane Winterby stayed.',
    ],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(mendedBy(inconsistentName)(text)).toBe(expected))
})

describe('no spelling is proposed', () => {
  const cases: [string, string][] = [
    ['without a clear majority', 'Jane Winterby spoke. Later Winterby left, and Winterbey came back.'],
    ['of a first name', 'Karen Winterby spoke. Ms Winterby sat. Then Winterby left. Karin Winterby stayed.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(mendedBy(inconsistentName)(text)).toBeUndefined())
})

describe('one letter apart are', () => {
  test.each([
    ['winter', 'wintr'],
    ['winter', 'wintxr'],
    ['winter', 'winetr'],
    ['winter', 'winterx'],
  ])('%s and %s', (one, other) => expect(isNear(one, other)).toBe(true))
})

test('further apart or alike is not near', () =>
  expect([isNear('winter', 'winter'), isNear('winter', 'wander'), isNear('winter', 'win')]).toEqual([
    false,
    false,
    false,
  ]))
