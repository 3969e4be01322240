import { expect, test } from 'vitest'
import { annotation, finding, openDesk } from '../_engine/article.fixture'
import { arrivalAt } from './arrival'

// s1 0–14, s2 15–29 | s3 31–44, s4 45–58.
const state = openDesk({
  annotations: [
    annotation('mark', { start: 15, end: 19 }),
    annotation('by-hand', { kind: 'attribution-error', errorCode: 'A4', start: 31, end: 36 }),
  ],
  findings: [
    finding('taken', { start: 15, end: 19, state: 'accepted', annotationId: 'mark' }),
    finding('deleted', { start: 45, end: 49, state: 'accepted', annotationId: 'gone' }),
    finding('marked', { start: 31, end: 36, code: 'A4' }),
    finding('waits', { start: 45, end: 49 }),
    finding('dismissed', { start: 45, end: 49, state: 'dismissed' }),
  ],
}).state.getState()

test.each([
  ['a sentence', 's3', { sentence: 's3' }],
  ['a mark', 'mark', { card: 'mark' }],
  ['an accepted finding is the mark that was made of it', 'taken', { card: 'mark' }],
  ['one whose mark is deleted is its sentence', 'deleted', { sentence: 's4' }],
  ['one whose words somebody marked by hand is its sentence', 'marked', { sentence: 's3' }],
  ['one that waits', 'waits', { card: 'waits' }],
  ['one that was dismissed', 'dismissed', { card: 'dismissed' }],
  ['one that the house has switched off is where it was found', 'off@20', { sentence: 's2' }],
  ['what is not there leads nowhere', 'off', null],
  ['nor does a place beyond the end', 'off@900', null],
  ['nor an address without an id', '', null],
])('%s', (_what, id, expected) => expect(arrivalAt(`#${id}`, state)).toEqual(expected))
