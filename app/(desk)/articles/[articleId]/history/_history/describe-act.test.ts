import { expect, test } from 'vitest'
import { describeAct } from './describe-act'

const names = new Map([['p1', 'Ada Holm']])
type More = Omit<Parameters<typeof describeAct>[0], 'type' | 'from' | 'to'>
const told = (type: string, from: unknown = null, to: unknown = null, more: More = {}) =>
  describeAct({ type, from, to, ...more }, names)
const place = (words: string) => ({ id: 's1', words, version: 1, isOnDesk: true })

test('a status says what it was and what it is', () =>
  expect(told('status-set', 'unreviewed', 'needs-source')).toEqual({
    did: 'set the status of a sentence',
    from: 'Unreviewed',
    to: 'Needs source',
  }))
test('an import says how much of whom came in with the file as proposals', () => {
  const taken = { corrections: 2, threads: 1, by: ['Bo Ede', 'Cy Fox'] }
  expect(told('article-imported', null, { title: 'The bridge', taken })).toEqual({
    did: 'imported the article',
    to: 'The bridge',
    said: 'With 2 changes and 1 comment by Bo Ede (file) and Cy Fox (file).',
  })
  expect(told('article-imported', null, { title: 'The bridge' }).said).toBeUndefined()
})
test('a range is told as one', () =>
  expect(told('status-set', undefined, 'verified', { count: 4 })).toEqual({
    did: 'set the status of 4 sentences',
    from: undefined,
    to: 'Verified',
  }))
test('sentences are split and merged, and that is taken back', () => {
  expect(told('sentence-merged').did).toBe('merged two sentences')
  expect(told('sentence-split', null, null, { isTakenBack: true }).did).toBe('took the merging of two sentences back')
  expect(told('sentence-split').did).toBe('split a sentence in two')
  expect(told('sentence-merged', null, null, { isTakenBack: true }).did).toBe('took the splitting of a sentence back')
})
test('a new mark says its kind and who is asked', () =>
  expect(told('annotation-added', null, { kind: 'note', body: 'Sure?', addresseeId: 'p1', exact: 'the road' })).toEqual(
    { did: 'raised a query', to: 'asked: Ada Holm', said: 'Sure?' },
  ))
test('an error is told by its code and what it means', () =>
  expect(told('annotation-added', null, { kind: 'attribution-error', errorCode: 'A14', exact: 'claimed' })).toEqual({
    did: 'marked an attribution error (A14, Loaded verb)',
    to: undefined,
    said: undefined,
  }))
test('a verdict that is taken away is none, and only what changed is told', () =>
  expect(
    told('annotation-changed', { kind: 'claim', errorCode: null, verdict: 'mostly-true' }, { verdict: null }),
  ).toEqual({ did: 'changed a claim', from: 'verdict: Mostly true', to: 'verdict: none' }))
test('a mark that is deleted or restored is told by its kind and error', () => {
  const mark = { kind: 'attribution-error', errorCode: 'A7', body: 'Holmes?' }
  expect(told('annotation-deleted', mark)).toEqual({
    did: 'deleted an attribution error (A7, Wrong or inconsistent name)',
    from: 'words: Holmes?',
  })
  expect(told('annotation-restored', null, mark).did).toMatch(/^restored an attribution error/)
})
test('a mark that was deleted before its kind was logged is still told, by what it is today when that is known', () => {
  expect(told('annotation-deleted')).toEqual({ did: 'deleted a mark', from: undefined })
  expect(
    told('annotation-deleted', null, null, { mark: { kind: 'claim', errorCode: null, addresseeId: null } }).did,
  ).toBe('deleted a claim')
})
test('a mark is answered, resolved and opened again', () => {
  const query = { mark: { kind: 'note', errorCode: null, addresseeId: null } } as const
  expect(told('annotation-state', 'open', { state: 'closed', reason: 'Right' }, query)).toEqual({
    did: 'resolved a note',
    said: 'Right',
  })
  expect(told('annotation-state', 'closed', { state: 'open' }, query).did).toBe('reopened a note')
  const then = { state: 'closed', kind: 'attribution-error', errorCode: 'A2' }
  expect(told('annotation-state', 'open', then, query).did).toBe('resolved an attribution error (A2, Speakers swapped)')
})
test('what somebody is asked is a query', () => {
  const query = { mark: { kind: 'note', errorCode: null, addresseeId: 'p1' } } as const
  expect(told('annotation-state', 'open', { state: 'answered' }, query).did).toBe('answered a query')
  expect(told('annotation-state', 'answered', { state: 'closed' }, query).did).toBe('resolved a query')
  expect(told('comment-added', null, { body: 'Yes.' }, query).did).toBe('commented on a query')
  const error = { mark: { kind: 'attribution-error', errorCode: 'A2', addresseeId: 'p1' } } as const
  expect(told('annotation-state', 'open', { state: 'answered' }, error).did).toBe(
    'answered a query about an attribution error (A2, Speakers swapped)',
  )
})
test('another language is told by its name', () =>
  expect(told('article-language', 'en', 'de-AT')).toEqual({
    did: 'changed the language of the article',
    from: 'English',
    to: 'Austrian German',
  }))
test('a comment says what it is on', () => {
  expect(
    told('comment-added', null, { body: 'Why?' }, { mark: { kind: 'quote', errorCode: null, addresseeId: null } }),
  ).toEqual({
    did: 'commented on a quote',
    said: 'Why?',
  })
  expect(told('comment-added', null, { correctionId: 'c1', body: 'Why?' }).did).toBe('commented on a correction')
})
test('a correction says the words and the reason', () =>
  expect(told('correction-proposed', null, { expected: '14', replacement: '41', reason: 'Typo' })).toEqual({
    did: 'proposed a correction',
    wording: { from: '14', to: '41' },
    said: 'Typo',
  }))
test('a decision tells the words it was about, in older entries too', () => {
  const words = { state: 'accepted', expected: '14', replacement: '41' }
  expect(told('correction-accepted', 'proposed', words)).toMatchObject({ wording: { from: '14', to: '41' } })
  const older = told(
    'correction-stet',
    'proposed',
    { state: 'stet', reason: 'It is right.' },
    {
      places: [place('14')],
      replacement: '41',
    },
  )
  expect(older).toMatchObject({ wording: { from: '14', to: '41' }, said: 'It is right.' })
})
test('a correction that is open again is not a new one', () =>
  expect(
    told('correction-proposed', 'accepted', { state: 'proposed', expected: '14', replacement: '41' }),
  ).toMatchObject({ did: 'reopened a correction', wording: { from: '14', to: '41' } }))
test('words that are taken out leave nothing', () =>
  expect(told('correction-proposed', null, { expected: 'very', replacement: '' })).toMatchObject({
    wording: { from: 'very', to: '' },
  }))
test('an export says which copy of what', () =>
  expect(told('article-exported', null, { version: 2, copy: 'checked', format: 'docx' }).did).toBe(
    'exported version 2: checked copy, Word',
  ))
test('the writer is named', () =>
  expect(told('article-writer', null, 'p1')).toEqual({ did: 'named the writer', from: 'nobody', to: 'Ada Holm' }))
test('what is not known is still told', () => expect(told('comet-seen')).toEqual({ did: 'comet seen' }))
test('what became of a proposal of the program is told with its kind and the reason', () => {
  const found = { kind: 'attribution-error', errorCode: 'A12', message: 'Says not who.' }
  expect(told('finding-accepted', { state: 'open' }, { ...found, state: 'accepted' }).did).toBe(
    'accepted what Stet proposed: an attribution error (A12, Vague source)',
  )
  expect(
    told('finding-dismissed', { state: 'open' }, { ...found, state: 'dismissed', reason: 'Named below.' }),
  ).toEqual({
    did: 'dismissed what Stet proposed: an attribution error (A12, Vague source)',
    to: 'Says not who.',
    said: 'Named below.',
  })
  expect(told('finding-reopened', { state: 'accepted' }, { kind: 'quote', errorCode: null, state: 'open' }).did).toBe(
    'took back having accepted what Stet proposed: a quote',
  )
  expect(told('finding-reopened', { state: 'dismissed' }, { kind: 'claim', errorCode: null, state: 'open' }).did).toBe(
    'took back having dismissed what Stet proposed: a claim',
  )
})
