import { expect, test } from 'vitest'
import { knownMembers, readDeskMembers } from './read-desk-members'

const ada = { id: 'ada', name: 'Ada', role: 'editor' }
const answers = (desk: string) => async () => Response.json({ items: [{ id: desk, name: 'City', members: [ada] }] })
const noLine = () => Promise.reject(new TypeError('Failed to fetch'))

test('without a line there is nobody to choose, and the field waits no longer', async () =>
  expect([await readDeskMembers('d1', noLine), knownMembers('d1')]).toEqual([[], null]))

test('an answer without a list is none', async () =>
  expect(await readDeskMembers('d1', async () => new Response('', { status: 502 }))).toEqual([]))

test('what was known stays known when the line goes', async () => {
  expect(await readDeskMembers('d2', answers('d2'))).toEqual([ada])
  expect([await readDeskMembers('d2', noLine), knownMembers('d2')]).toEqual([[ada], [ada]])
})
