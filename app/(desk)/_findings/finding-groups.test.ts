import { expect, test } from 'vitest'
import { SWITCHED_KINDS } from '@/lib/core/review/findings/switched-kinds'
import { aboutFinding, FINDING_GROUPS } from './finding-groups'

const kinds = FINDING_GROUPS.flatMap((group) => group.kinds)

test('every kind stands in one group', () => expect(kinds.toSorted()).toEqual([...SWITCHED_KINDS].sort()))
test('a kind is told by its code, its name and what it looks for', () =>
  expect(aboutFinding('A12')).toEqual({
    code: 'A12',
    name: 'Vague source',
    meaning: 'Sources without a name: “experts say”, “it is believed”',
  }))
