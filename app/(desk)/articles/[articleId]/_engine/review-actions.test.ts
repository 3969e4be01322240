import { expect, test } from 'vitest'
import type { Actions } from './actions'
import { annotation, comment, correction } from './article.fixture'
import { deskInBrowser } from './browser.fixture'
import type { DeskActor } from './types'

const VI: DeskActor = { id: 'vi', name: 'Vi', role: 'viewer' }
const said = comment('m', { annotationId: 'x' })
const article = { annotations: [annotation('x', { comments: [said] })], corrections: [correction('c', { end: 5 })] }

/** Every act that takes words a person typed. */
const ACTS: readonly [name: string, act: (actions: Actions, isThere: boolean) => boolean][] = [
  ['a word of a mark', (actions, is) => actions.changeAnnotation(is ? 'x' : 'gone', { speaker: 'Ada' })],
  ['a reason to resolve', (actions, is) => actions.setAnnotationState(is ? 'x' : 'gone', 'closed', 'Checked')],
  ['another wording of a comment', (actions, is) => actions.changeComment(is ? 'm' : 'gone', 'Who?')],
  ['another wording of a correction', (actions, is) => actions.changeCorrection(is ? 'c' : 'gone', { reason: 'So' })],
  ['a reason for stet', (actions, is) => actions.decideCorrection(is ? 'c' : 'gone', 'stet', 'It is right')],
]

test.each(ACTS)('%s: one is told whether it was done', async (_name, act) => {
  const ada = await deskInBrowser({ article })
  const vi = await deskInBrowser({ article, actor: VI })
  expect([act(ada.actions, true), act(ada.actions, false), act(vi.actions, true)]).toEqual([true, false, false])
})

test('whoever was asked and says something has answered', async () => {
  const asked = annotation('x', { addressee: 'ada', createdBy: 'bo' })
  const { actions, state, request } = await deskInBrowser({ article: { annotations: [asked] } })
  actions.addComment('x', 'Forty-one.')
  expect(state().objects.annotations.get('x')).toMatchObject({ state: 'answered', comments: [{ body: 'Forty-one.' }] })
  expect((await request(0)).path).toBe('/annotations/x/comments')
  actions.undo()
  expect(state().objects.annotations.get('x')).toMatchObject({ state: 'open', comments: [] })
})
test('what somebody else says of a question is no answer', async () => {
  const asked = annotation('x', { addressee: 'bo', createdBy: 'cy' })
  const { actions, state } = await deskInBrowser({ article: { annotations: [asked] } })
  actions.addComment('x', 'Bo?')
  expect(state().objects.annotations.get('x')?.state).toBe('open')
})
