import { describe, expect, test } from 'vitest'
import { readClaimWords } from './read-claim-words'
import { FEATURES, visitFeatures } from './visit-features'
import weights from './weights.json'

/** Words have the numbers behind those of the other features, in the order in which they come. */
function featuresOf(text: string): Record<string, number> {
  const forms: string[] = []
  const found: Record<string, number> = {}
  const numberOfWord = (form: string) => {
    if (!forms.includes(form)) forms.push(form)
    return FEATURES.length + forms.indexOf(form)
  }
  visitFeatures(readClaimWords(text, { start: 0, end: text.length }), numberOfWord, (feature, value) => {
    const { group, name } = FEATURES[feature] ?? { group: 'words', name: forms[feature - FEATURES.length] }
    expect(found).not.toHaveProperty([`${group}: ${name}`])
    found[`${group}: ${name}`] = value
  })
  return found
}

test('a sentence has signals, a first verb, kinds and words', () =>
  expect(Object.keys(featuresOf('We sold 40 boats.'))).toEqual([
    ...['signals: a number', 'signals: a past tense', 'signals: a number of something', 'signals: what we did'],
    ...['signals: length', 'verbs: past', 'kinds: digits', 'kinds: ends-in-s', 'kinds: we', 'kinds: past'],
    ...['words: we', 'words: sold', 'words: boats'],
  ]))

test('a word that comes again counts once, its kind each time', () => {
  const [once, twice] = [featuresOf('Boats and sail'), featuresOf('Boats and boats')]
  expect(twice['words: boats']).toBe(once['words: boats'])
  expect(twice['kinds: ends-in-s']).toBeGreaterThan(once['kinds: ends-in-s'] ?? 0)
})

test('in a longer sentence each word counts less', () =>
  expect(featuresOf('Boats sail in the wind')['words: boats']).toBeLessThan(
    featuresOf('Boats sail')['words: boats'] ?? 0,
  ))

test('a word without a number is no feature', () => {
  const words = readClaimWords('boats', { start: 0, end: 5 })
  visitFeatures(
    words,
    () => undefined,
    (feature) => expect(feature).toBeLessThan(FEATURES.length),
  )
})

describe('no weight is for a feature that is no more', () => {
  test.each(['signals', 'verbs', 'kinds'] as const)('%s', (group) => {
    const known = FEATURES.filter((feature) => feature.group === group).map(({ name }) => name as string)
    for (const name of Object.keys(weights[group])) expect(known).toContain(name)
  })
})
