import { expect, test } from 'vitest'
import { makeActor } from './actor'
import { allow, may } from './permissions'
import { ROLES, type Role } from './vocabulary'

const someone = (role: Role, id: string = role) => makeActor({ id, name: id, role, deskIds: [], via: 'session' })
const whoMay = (permission: Parameters<typeof may>[1], subject = {}) =>
  ROLES.filter((role) => may(someone(role), permission, subject))

test('everyone reads', () => expect(whoMay('article:read')).toEqual([...ROLES]))
test('checkers and editors set statuses', () =>
  expect(whoMay('sentence:set-status')).toEqual(['admin', 'editor', 'checker']))
test('nobody sets a status on their own story, whatever their role', () =>
  expect(may(someone('editor', 'e1'), 'sentence:set-status', { writerId: 'e1' })).toBe(false))
test('a mark is changed by its author or an editor', () => {
  expect(whoMay('annotation:change')).toEqual(['admin', 'editor'])
  expect(may(someone('checker', 'c1'), 'annotation:change', { createdById: 'c1' })).toBe(true)
})
test('a viewer cannot change even what bears their name', () =>
  expect(may(someone('viewer', 'v1'), 'annotation:change', { createdById: 'v1' })).toBe(false))
test('a reporter who is asked may answer', () => {
  expect(may(someone('reporter', 'r1'), 'annotation:answer', { addresseeId: 'r1' })).toBe(true)
  expect(may(someone('reporter', 'r1'), 'annotation:answer', { addresseeId: 'r2' })).toBe(false)
})
test('an editor does not reword the comment of another', () =>
  expect(may(someone('editor', 'e1'), 'comment:change', { createdById: 'c1' })).toBe(false))
test('only editors decide on corrections and freeze', () => {
  expect(whoMay('correction:decide')).toEqual(['admin', 'editor'])
  expect(whoMay('version:freeze')).toEqual(['admin', 'editor'])
})
test('a refusal says who may', () =>
  expect(() => allow(someone('viewer'), 'people:manage')).toThrow('Only an admin can manage people.'))
