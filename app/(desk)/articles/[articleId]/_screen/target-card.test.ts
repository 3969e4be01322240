import { expect, test } from 'vitest'
import { annotation, openDesk } from '../_engine/article.fixture'
import type { Filter } from '../_engine/types'
import { targetCard } from './target-card'

const desk = openDesk({
  annotations: [
    annotation('claim', { start: 0, end: 5 }),
    annotation('error', { kind: 'attribution-error', errorCode: 'A4', start: 6, end: 10 }),
  ],
})
const focus = { id: 's1', from: 's1', ids: ['s1'] }
const meant = (filter: Filter, focusedCard: string | null = null) =>
  targetCard({ ...desk.state.getState(), focus, filter, focusedCard }, 'ada', () => true)?.id

test('the first card of the sentence is meant', () => expect(meant({ kind: 'all' })).toBe('claim'))
test('a hidden card is not', () => expect(meant({ kind: 'open-errors' })).toBe('error'))
test('none is when all are hidden', () => expect(meant({ kind: 'queries' })).toBeUndefined())
test('the open card is, whatever the filter', () => expect(meant({ kind: 'queries' }, 'claim')).toBe('claim'))
