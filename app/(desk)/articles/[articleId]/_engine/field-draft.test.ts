import { expect, test } from 'vitest'
import { annotation, event } from './article.fixture'
import { deskInBrowser } from './browser.fixture'
import type { Draft } from './drafts'
import { beganAt, typedOver } from './field-draft'

const typed = (draft: Draft | null, text: string, value: string | null, revision: number) =>
  typedOver(draft, text, { value, revision })

test('typing remembers what stood there at the first key press', () => {
  const first = typed(null, 'n', 'old', 1)
  const second = typed(first, 'ne', 'theirs', 2)
  expect(second).toEqual({ text: 'ne', was: 'old', seen: 1 })
  expect(beganAt(second, 'body')).toEqual({ was: { body: 'old' }, seen: 1 })
})

test('an empty field is remembered as empty', () =>
  expect(typed(typed(null, 'n', null, 1), 'ne', 'theirs', 2).was).toBe(null))

test('words that arrived while somebody typed are not written over in silence', async () => {
  const { actions, receive, request, state } = await deskInBrowser({
    article: { annotations: [annotation('x', { body: 'old' })] },
  })
  const draft = typed(null, 'mine', 'old', 1)
  const theirs = annotation('x', { body: 'theirs', revision: 2 })
  receive('change', event(11, { annotations: [theirs] }))
  actions.changeAnnotation('x', { body: 'mine' }, beganAt(draft, 'body'))
  const sent = await request(0)
  expect(sent.body).toEqual({ body: 'mine', seen: 1 })
  await sent.answer({ status: 409, body: { detail: 'Somebody was faster.', current: theirs } })
  expect(state().objects.annotations.get('x')?.body).toBe('theirs')
  expect(state().conflicts).toMatchObject([
    { mine: { changes: { body: 'mine' } }, theirs: { value: { body: 'theirs' } } },
  ])
})
