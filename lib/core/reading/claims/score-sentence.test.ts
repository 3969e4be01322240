import { describe, expect, test } from 'vitest'
import { readClaimWords } from './read-claim-words'
import { CHECK_WORTHY, scoreSentence } from './score-sentence'

const scored = (text: string) => scoreSentence(readClaimWords(text, { start: 0, end: text.length }))

describe('worth a check', () => {
  test.each([
    'Unemployment in Norland fell to 4.2 percent in March.',
    'The board voted 7-2 to raise mooring fees by a third.',
    'The bridge has cost £3.4m since 2019, twice what was planned.',
    'Police arrested two men in Harrow on Sunday.',
    'The firm employs 1,900 people at three plants.',
  ])('%s', (text) => expect(scored(text).score).toBeGreaterThanOrEqual(CHECK_WORTHY))
})

describe('not worth a check', () => {
  test.each([
    '“I think this is a wonderful day for all of us,” she said.',
    'What happens next?',
    'The council will meet again on Thursday.',
    'The soup is delicious.',
    'She smiled.',
    'Good evening, ladies and gentlemen.',
  ])('%s', (text) => expect(scored(text).score).toBeLessThan(CHECK_WORTHY))
})

describe('reasons', () => {
  test('name what raised the score, the weightiest first', () =>
    expect(scored('Exports rose 14% last year.').reasons.slice(0, 2)).toEqual(['a number', 'a rise or fall']))
  test('name what lowered it', () => {
    expect(scored('Will it be finished?').reasons).toContain('a question')
    expect(scored('I believe it is a beautiful film.').reasons).toContain('a judgement')
    expect(scored('They will have to leave.').reasons).toContain('what could or should be')
  })
  test('are at most four', () =>
    expect(scored('In 1998 Congress cut taxes more than ever, because jobs were lost.').reasons).toHaveLength(4))
})

test('who it is about makes no difference', () => {
  expect(scored('She sold her shares to a woman.')).toEqual(scored('He sold his shares to a man.'))
  expect(scored('She said so herself.')).toEqual(scored('He said so himself.'))
})

test('nothing to read is no claim', () => expect(scored(' … ')).toEqual({ score: 0, reasons: [] }))
