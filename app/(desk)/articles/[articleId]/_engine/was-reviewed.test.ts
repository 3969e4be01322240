import { expect, test } from 'vitest'
import type { Status } from '@/lib/core/review/vocabulary'
import { AT } from './article.fixture'
import { asksToBeRead, tellsOfChange } from './was-reviewed'

const changedFrom = (status: Status) => ({
  changedSince: { text: 'Old.', status, statusBy: 'bo', statusAt: AT, version: 1 },
})

test('words somebody had looked at tell of their change, also when they are read again', () => {
  expect(tellsOfChange({ ...changedFrom('verified'), status: 'unreviewed' })).toBe(true)
  expect(tellsOfChange({ ...changedFrom('verified'), status: 'verified' })).toBe(true)
})
test('words nobody had looked at tell of it until somebody does', () => {
  expect(tellsOfChange({ ...changedFrom('unreviewed'), status: 'unreviewed' })).toBe(true)
  expect(tellsOfChange({ ...changedFrom('unreviewed'), status: 'verified' })).toBe(false)
})
test('words that did not change have nothing to tell', () =>
  expect(tellsOfChange({ changedSince: null, status: 'unreviewed' })).toBe(false))

test('changed words ask to be read until they have a status again', () => {
  expect(asksToBeRead({ ...changedFrom('verified'), status: 'unreviewed' })).toBe(true)
  expect(asksToBeRead({ ...changedFrom('unreviewed'), status: 'unreviewed' })).toBe(true)
  expect(asksToBeRead({ ...changedFrom('verified'), status: 'checking' })).toBe(false)
  expect(asksToBeRead({ changedSince: null, status: 'unreviewed' })).toBe(false)
})
