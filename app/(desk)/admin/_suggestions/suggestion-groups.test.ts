import { expect, test } from 'vitest'
import { SWITCHED_KINDS } from '@/lib/core/review/findings/standing-findings'
import { aboutSuggestion, SUGGESTION_GROUPS } from './suggestion-groups'

const kinds = SUGGESTION_GROUPS.flatMap((group) => group.kinds)

test('every kind stands in one group', () => expect(kinds.toSorted()).toEqual([...SWITCHED_KINDS].sort()))
test('a kind is told by its code, its name and what it looks for', () =>
  expect(aboutSuggestion('A12')).toEqual({
    code: 'A12',
    name: 'Vague source',
    meaning: 'Sources without a name: “experts say”, “it is believed”',
  }))
