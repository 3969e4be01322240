import { describe, expect, test } from 'vitest'
import { findSignals, SIGNALS, type Signal } from './find-signals'
import { readClaimWords } from './read-claim-words'

const signalsOf = (text: string) => {
  const found = findSignals(readClaimWords(text, { start: 0, end: text.length }))
  return SIGNALS.filter((_, place) => found & (1 << place))
}

describe('a signal is found', () => {
  test.each<[string, Signal]>([
    ['It has four wheels.', 'a number'],
    ['They keep 40 workers.', 'a number of something'],
    ['Two men carried four chairs.', 'several numbers'],
    ['It lasted three years.', 'a number of years'],
    ['It was begun in 1931.', 'in a year'],
    ['The mill, says Dora, Okoro sold it.', 'what others did'],
    ['We reduced it.', 'what we did'],
    ['I signed it.', 'what I did'],
    ['Mr Okoro later denied it.', 'what others said'],
    ['I would say so.', 'what I say'],
    ['I really hope so.', 'what I think'],
    ['I am here.', 'what I am'],
    ['We must leave.', 'what we must'],
    ['They will leave.', 'what will be'],
    ['They have not paid, they have sold.', 'what has been done'],
    ['The gate was painted.', 'what was done'],
    ['The ice is melting.', 'what is going on'],
    ['It is very good.', 'what is good or bad'],
    ['It was there.', 'a past tense'],
    ['It costs more than gold.', 'more than'],
    ['They are going to leave.', 'going to'],
    ['They have to leave.', 'have to'],
    ['Who left?', 'a question'],
  ])('%s', (text, signal) => expect(signalsOf(text)).toContain(signal))
})

describe('a signal is not found', () => {
  test.each<[string, string, Signal]>([
    ['over a comma', 'Near Okoro, sold boats lie.', 'what others did'],
    ['when the words are too far apart', 'I left early, as they think.', 'what I think'],
    ['when the words are the other way round', 'Than this nothing is more.', 'more than'],
  ])('%s', (_why, text, signal) => expect(signalsOf(text)).not.toContain(signal))
})

test('a sentence without words has none', () => expect(signalsOf('…')).toEqual([]))
