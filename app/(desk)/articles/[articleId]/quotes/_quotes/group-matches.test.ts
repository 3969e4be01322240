import { expect, test } from 'vitest'
import type { MatchView } from '@/lib/schemas/matches'
import { groupMatches } from './group-matches'

const match = (annotationId: string, sourceId: string, is: MatchView['match'], score = 1): MatchView => ({
  ...{ annotationId, findingId: null, start: 0, end: 4, quote: 'We go', speaker: null, sourceId, match: is, score },
  ...{ spans: [], diff: [], cutBefore: null, sourceSpeaker: null, stitched: null, alternatives: [], mending: null },
  ...{ wordsKey: annotationId, dismissed: null },
  errors: [],
})
const sourcesOf = (matches: readonly MatchView[]) =>
  groupMatches(matches).map(({ id, best, others }) => [id, best.sourceId, ...others.map(({ sourceId }) => sourceId)])

test('each quote stands once, with its best match first', () =>
  expect(
    sourcesOf([
      match('a', 'one', 'not-found', 0),
      match('a', 'two', 'verbatim'),
      match('b', 'one', 'altered', 0.7),
      match('b', 'two', 'altered', 0.9),
    ]),
  ).toEqual([
    ['a', 'two', 'one'],
    ['b', 'two', 'one'],
  ]))
test('of two that are as good the first source wins', () =>
  expect(sourcesOf([match('a', 'one', 'verbatim'), match('a', 'two', 'verbatim')])).toEqual([['a', 'one', 'two']]))
