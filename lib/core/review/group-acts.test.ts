import { expect, test } from 'vitest'
import { groupActs } from './group-acts'

const entry = (type: string, at = 'noon', to: unknown = null, actorId = 'ada') => ({ type, at, to, actorId })
const sizes = (...entries: ReturnType<typeof entry>[]) => groupActs(entries).map((group) => group.length)

test('statuses that were set at once are one act', () =>
  expect(sizes(...Array.from({ length: 4 }, () => entry('status-set', 'noon', 'verified')))).toEqual([4]))
test('the same status set twice is two acts', () =>
  expect(sizes(entry('status-set', 'noon', 'verified'), entry('status-set', 'later', 'verified'))).toEqual([1, 1]))
test('another status is another act, and so is another person’s', () => {
  expect(sizes(entry('status-set', 'noon', 'verified'), entry('status-set', 'noon', 'disputed'))).toEqual([1, 1])
  const noor = entry('status-set', 'noon', 'verified', 'noor')
  expect(sizes(entry('status-set', 'noon', 'verified'), noor)).toEqual([1, 1])
})
test('a merge is told with the sentences it took away', () =>
  expect(sizes(entry('sentence-replaced'), entry('sentence-replaced'), entry('sentence-merged'))).toEqual([3]))
test('what a freeze closes is told one by one', () =>
  expect(sizes(entry('annotation-state'), entry('annotation-state'), entry('version-frozen'))).toEqual([1, 1, 1]))
test('nothing gets lost and nothing moves', () => {
  const entries = [entry('status-set'), entry('comment-added'), entry('status-set'), entry('status-set')]
  expect(groupActs(entries).flat()).toEqual(entries)
})
