import { expect, test } from 'vitest'
import { peopleIn, withNames } from './with-names'

const names = new Map([['p1', 'Ada Holm']])

test('each person’s name stands beside the id, however deep', () =>
  expect(withNames([{ statusBy: 'p1', comments: [{ author: 'p1', body: 'p1' }] }], names)).toEqual([
    { statusBy: 'p1', statusByName: 'Ada Holm', comments: [{ author: 'p1', authorName: 'Ada Holm', body: 'p1' }] },
  ]))
test('nobody has no name', () =>
  expect(withNames({ statusBy: null }, names)).toEqual({ statusBy: null, statusByName: null }))
test('all people are found', () =>
  expect(peopleIn([{ createdBy: 'p1', addressee: null }, { comments: [{ author: 'p2' }] }])).toEqual(['p1', 'p2']))
