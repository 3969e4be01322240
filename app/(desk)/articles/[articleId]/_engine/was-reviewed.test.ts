import { expect, test } from 'vitest'
import type { Status } from '@/lib/core/review/vocabulary'
import { AT } from './article.fixture'
import { asksToBeRead, wasReviewed } from './was-reviewed'

const changedFrom = (status: Status) => ({
  changedSince: { text: 'Old.', status, statusBy: 'bo', statusAt: AT, version: 1 },
})

test('words that had a status were reviewed', () => expect(wasReviewed(changedFrom('verified'))).toBe(true))
test('words nobody had looked at were not', () => expect(wasReviewed(changedFrom('unreviewed'))).toBe(false))
test('words that did not change have no note', () => expect(wasReviewed({ changedSince: null })).toBe(false))

test('changed words ask to be read until they have a status again', () => {
  expect(asksToBeRead({ ...changedFrom('verified'), status: 'unreviewed' })).toBe(true)
  expect(asksToBeRead({ ...changedFrom('unreviewed'), status: 'unreviewed' })).toBe(true)
  expect(asksToBeRead({ ...changedFrom('verified'), status: 'checking' })).toBe(false)
  expect(asksToBeRead({ changedSince: null, status: 'unreviewed' })).toBe(false)
})
