import { expect, test } from 'vitest'
import type { Span } from '@/lib/core/text/span'
import { annotation, openDesk } from '../_engine/article.fixture'
import type { Filter } from '../_engine/types'
import { markedHere, targetCards } from './target-card'

const desk = openDesk({
  annotations: [
    annotation('claim', { start: 0, end: 5 }),
    annotation('error', { kind: 'attribution-error', errorCode: 'A4', start: 6, end: 10 }),
  ],
})
const focus = { id: 's1', from: 's1', ids: ['s1'] }
const meant = (filter: Filter, focusedCard: string | null = null) =>
  targetCards({ ...desk.state.getState(), focus, filter, focusedCard }, 'ada', () => true).map(({ id }) => id)

test('all cards of the sentence may be meant', () => expect(meant({ kind: 'all' })).toEqual(['claim', 'error']))
test('a hidden card is not', () => expect(meant({ kind: 'open-errors' })).toEqual(['error']))
test('none is when all are hidden', () => expect(meant({ kind: 'queries' })).toEqual([]))
test('the open card alone is, whatever the filter', () =>
  expect(meant({ kind: 'queries' }, 'claim')).toEqual(['claim']))

const marked = (focusedCard: string | null, selection: Span | null = null) => {
  const span = markedHere({ ...desk.state.getState(), focus, focusedCard, selection })
  return span && [span.start, span.end]
}
test('the words of the open mark are marked', () => expect(marked('error')).toEqual([6, 10]))
test('selected words go before them', () => expect(marked('error', { start: 1, end: 3 })).toEqual([1, 3]))
test('without an open mark nothing is', () => expect(marked(null)).toBeNull())
