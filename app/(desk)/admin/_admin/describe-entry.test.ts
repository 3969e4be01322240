import { expect, test } from 'vitest'
import { describeEntry } from './describe-entry'

const told = (type: string, about: Partial<Parameters<typeof describeEntry>[0]> = {}) =>
  describeEntry({ type, actor: 'ana', subjectId: 'ben', subjectName: 'Ben', from: null, to: null, ...about })

test('who was let in, and as what', () =>
  expect(told('person-added', { to: { name: 'Ben', role: 'checker' } })).toBe('added Ben as checker.'))
test('what was changed, from and to', () =>
  expect(told('person-changed', { from: { role: 'checker' }, to: { role: 'editor' } })).toBe(
    'changed Ben: role from checker to editor.',
  ))
test('what somebody did to themselves', () =>
  expect(told('person-changed', { subjectId: 'ana', from: { name: 'Ana' }, to: { name: 'Anna' } })).toBe(
    'changed themselves: name from Ana to Anna.',
  ))
test('who was made a member of what', () =>
  expect(told('member-added', { subjectName: 'Politics', to: { name: 'Ben' } })).toBe('made Ben a member of Politics.'))
test('a token of one’s own', () =>
  expect(told('token-created', { subjectId: 'ana', to: { name: 'Wire' } })).toBe('made the token “Wire”.'))
test('a token for somebody else', () =>
  expect(told('token-created', { to: { name: 'Wire' } })).toBe('made the token “Wire” for Ben.'))
test('what an older program does not know is still told', () =>
  expect(told('person-knighted')).toBe('did “person-knighted” to Ben.'))
test('an article that was deleted, by its title where that may be known', () => {
  expect(told('article-deleted', { from: { title: 'The bridge', desk: 'Politics' } })).toBe(
    'deleted the article “The bridge” of the desk “Politics”.',
  )
  expect(told('article-restored', { from: { desk: 'Sport' } })).toBe('restored an article of the desk “Sport”.')
})
test('which kinds of finding were switched off and on', () => {
  const about = (from: string[], to: string[]) => ({ subjectName: null, from: { off: from }, to: { off: to } })
  expect(told('findings-switched', about([], ['A14', 'claim']))).toBe(
    'switched off findings of “Loaded verb” (A14), claims.',
  )
  expect(told('findings-switched', about(['A14'], ['Q18']))).toBe(
    'switched off findings of “Scare quotes that read as quotation” (Q18) and switched on findings of “Loaded verb” (A14).',
  )
})
