import { expect, test } from 'vitest'
import type { MatchView } from '@/lib/schemas/matches'
import { countMatches } from './count-matches'
import type { ComparedQuote } from './group-matches'
import { type Work, wantsDecision } from './settled'

const NOTHING: Work = { corrections: [], errors: [] }
const DISMISSED = { by: 'ana', at: '2031-05-04T10:20:30.400Z', reason: 'As on the tape.' }
const quote = (is: MatchView['match'], more: Partial<MatchView> = {}): ComparedQuote => {
  const best: MatchView = {
    ...{ annotationId: 'a', findingId: null, start: 0, end: 9, quote: 'We go now', speaker: null, sourceId: 'one' },
    ...{ match: is, score: 1, spans: [], diff: [], cutBefore: null, sourceSpeaker: null, stitched: null },
    ...{ alternatives: [], mending: null, wordsKey: 'a', dismissed: null, errors: [], ...more },
  }
  return { ...best, id: 'a', best, others: [] }
}
const saidByAnother = { errors: [{ code: 'A2' as const, message: 'Somebody else says it.' }] }
const marked: Work = { corrections: [], errors: [{ start: 0, end: 9, errorCode: 'A2' }] }
const altered = quote('altered', { mending: { start: 3, end: 5, expected: 'go', replacement: 'went' } })
const mended = (state: 'proposed' | 'stet'): Work => ({ corrections: [{ start: 3, end: 5, state }], errors: [] })

test.each([
  ['word for word', quote('verbatim'), NOTHING, false],
  ['word for word, and said by another', quote('verbatim', saidByAnother), NOTHING, true],
  ['said by another, and marked', quote('verbatim', saidByAnother), marked, false],
  ['altered', altered, NOTHING, true],
  ['altered, and a correction is proposed', altered, mended('proposed'), false],
  ['altered, and the correction was let go of', altered, mended('stet'), true],
  ['not found', quote('not-found'), NOTHING, true],
  ['not found, and said to be fine', quote('not-found', { dismissed: DISMISSED }), NOTHING, false],
])('a quote that is %s', (_, one, work, wants) => expect(wantsDecision(one, work)).toBe(wants))

test('the summary says how many are left', () => {
  const quotes = [quote('verbatim'), quote('verbatim', saidByAnother), altered]
  expect(countMatches(quotes, NOTHING)).toBe('3 quotes: 2 verbatim, 1 altered. 2 want a decision.')
  expect(countMatches(quotes, marked)).toBe('3 quotes: 2 verbatim, 1 altered. 1 wants a decision.')
})
