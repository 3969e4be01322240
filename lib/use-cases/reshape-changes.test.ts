import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChangedSince } from '../schemas/views'
import { joinChanges, partChange } from './reshape-changes'

const was = (text: string): ChangedSince => ({ text, status: 'verified', statusBy: 'bo', statusAt: null, version: 1 })

/** What the two parts of a text were, cut before `second`; null for one whose words did not change. */
const parts = (before: string, text: string, second: string) => {
  const at = text.indexOf(second)
  const spans = [
    { start: 0, end: text.slice(0, at).trimEnd().length },
    { start: at, end: text.length },
  ]
  const whole = { start: 0, end: text.length, changedSince: was(before) }
  return partChange(text, whole, spans).map((change) => change?.text ?? null)
}

test('only the part whose words changed was something else', () =>
  expect(parts('“They knew. He says so.', '“They knew. She says so.', 'She')).toEqual([null, 'He says so.']))
test('words that changed in both parts ask for both', () =>
  expect(parts('One man. He ran.', 'Two men. They ran.', 'They')).toEqual(['One man.', 'He ran.']))
test('words cut at the end of the first part were its own', () =>
  expect(parts('It closed today. He left.', 'It closed. He left.', 'He')).toEqual(['It closed today.', null]))
test('a part that is all new was nothing', () =>
  expect(parts('He left.', 'He left. She stayed.', 'She')).toEqual([null, '']))
test('a sentence that did not change has no part that did', () =>
  expect(partChange('A. B.', { start: 0, end: 5, changedSince: null }, [{ start: 0, end: 2 }])).toEqual([null]))

test('a whole was what its sentences were', () => {
  const old = [
    { start: 0, end: 11, changedSince: null },
    { start: 12, end: 24, changedSince: was('He says so.') },
  ]
  expect(joinChanges('“They knew. She says so.', old)).toEqual(was('“They knew. He says so.'))
})
test('a whole of sentences that did not change was nothing else', () =>
  expect(joinChanges('A. B.', [{ start: 0, end: 2, changedSince: null }])).toBeNull())

test('what is joined and parted again has changed where it had changed before', () => {
  const words = fc.array(fc.constantFrom('the', 'old', 'man', 'ran', 'home', '12'), { minLength: 1, maxLength: 6 })
  const sentence = words.map((list) => `${list.join(' ')}.`)
  fc.assert(
    fc.property(sentence, sentence, sentence, (first, second, before) => {
      fc.pre(before !== second)
      const text = `${first} ${second}`
      const spans = [
        { start: 0, end: first.length },
        { start: first.length + 1, end: text.length },
      ]
      const old = spans.map((span, index) => ({ ...span, changedSince: index === 1 ? was(before) : null }))
      const whole = { start: 0, end: text.length, changedSince: joinChanges(text, old) }
      const [, changed] = partChange(text, whole, spans)
      expect(changed === null).toBe(false)
    }),
  )
})
