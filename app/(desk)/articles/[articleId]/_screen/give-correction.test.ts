import { expect, test } from 'vitest'
import { correction } from '../_engine/article.fixture'
import { ADA, deskInBrowser } from '../_engine/browser.fixture'
import { giveCorrection } from './give-correction'

const SHIPS = { block: 0, span: { start: 0, end: 5 }, correctionId: 'c' }
const proposal = correction('c', { start: 0, end: 5, expected: 'Ships', replacement: 'Boats' })

/** What "Ferries" for the first word comes to, given as other words of this proposal; null is one that was frozen. */
async function given(there: typeof proposal | null, { actor = ADA, replacement = 'Ferries' } = {}) {
  const { actions, state, requests } = await deskInBrowser({ article: { corrections: there ? [there] : [] }, actor })
  const words = { replacement, reason: 'They carry cars', errorCode: null, annotationId: null }
  const given = giveCorrection(actions, state(), SHIPS, words)
  return [given, requests.map(({ method, path, body }) => [`${method} ${path}`, body])] as const
}

test('other words of a proposal change it', async () =>
  expect(await given(proposal)).toMatchObject(['c', [['PATCH /corrections/c', { replacement: 'Ferries' }]]]))

test('other words of a proposal that was frozen meanwhile are proposed anew', async () =>
  expect(await given(null)).toMatchObject([
    expect.any(String),
    [['POST /articles/a1/corrections', { expected: 'Ships', replacement: 'Ferries', reason: 'They carry cars' }]],
  ]))

test('words that stand there already need no proposal', async () =>
  expect(await given(null, { replacement: 'Ships' })).toEqual([null, []]))

test.each([
  ['change', proposal],
  ['propose', null],
])('words one may not %s are not given: they stay a draft', async (_what, there) =>
  expect(await given(there, { actor: { id: 'vi', name: 'Vi', role: 'viewer' } })).toEqual([false, []]),
)
