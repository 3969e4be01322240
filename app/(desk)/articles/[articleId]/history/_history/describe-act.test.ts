import { expect, test } from 'vitest'
import { describeAct } from './describe-act'

const names = new Map([['p1', 'Ada Holm']])
const told = (type: string, from: unknown = null, to: unknown = null) => describeAct({ type, from, to }, names)

test('a status says what it was and what it is', () =>
  expect(told('status-set', 'unreviewed', 'needs-source')).toEqual({
    did: 'set the status',
    from: 'Unreviewed',
    to: 'Needs source',
  }))
test('a new mark says its kind and who is asked', () =>
  expect(told('annotation-added', null, { kind: 'note', body: 'Sure?', addresseeId: 'p1', exact: 'the road' })).toEqual(
    {
      did: 'marked a note',
      to: 'asked: Ada Holm',
      said: 'Sure?',
    },
  ))
test('a mark that says nothing yet has nothing to say', () =>
  expect(told('annotation-added', null, { kind: 'attribution-error', exact: 'said' })).toEqual({
    did: 'marked an attribution error',
    to: undefined,
    said: undefined,
  }))
test('a verdict that is taken away is none', () =>
  expect(told('annotation-changed', { verdict: 'mostly-true' }, { verdict: null })).toMatchObject({
    from: 'verdict: Mostly true',
    to: 'verdict: none',
  }))
test('a mark that is deleted or restored is told by its kind and code', () => {
  const mark = { kind: 'attribution-error', errorCode: 'A7', body: 'Holmes?' }
  expect(told('annotation-deleted', mark)).toEqual({
    did: 'deleted an attribution error A7',
    from: 'words: Holmes?',
  })
  expect(told('annotation-restored', null, mark)).toEqual({ did: 'restored an attribution error A7' })
})
test('a mark that was deleted before its kind was logged is still told', () =>
  expect(told('annotation-deleted')).toEqual({ did: 'deleted a mark', from: undefined }))
test('a correction says the words and the reason', () =>
  expect(told('correction-proposed', null, { expected: '14', replacement: '41', reason: 'Typo' })).toEqual({
    did: 'proposed a correction',
    from: '14',
    to: '41',
    said: 'Typo',
  }))
test('a correction that is open again is not a new one', () =>
  expect(told('correction-proposed', 'accepted', { state: 'proposed' })).toMatchObject({
    did: 'reopened a correction',
    from: 'Accepted',
    to: 'Proposed',
  }))
test('words that are taken out leave nothing', () =>
  expect(told('correction-proposed', null, { expected: 'very', replacement: '' })).toMatchObject({ to: 'nothing' }))
test('the writer is named', () =>
  expect(told('article-writer', null, 'p1')).toEqual({ did: 'named the writer', from: 'nobody', to: 'Ada Holm' }))
test('what is not known is still told', () => expect(told('comet-seen')).toEqual({ did: 'comet seen' }))
