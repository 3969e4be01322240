import { expect, test } from 'vitest'
import { annotation } from './article.fixture'
import { deskInBrowser } from './browser.fixture'

// s1 0–14, s2 15–29 | s3 31–44, s4 45–58.

test('selected words bring the focus to the sentence they begin in', async () => {
  const { actions, state } = await deskInBrowser()
  actions.setSelection({ start: 20, end: 40 })
  expect([state().focus?.ids, state().selection]).toEqual([['s2'], { start: 20, end: 40 }])
})

test('a status goes to the sentence of the selected words', async () => {
  const { actions, sentence } = await deskInBrowser()
  actions.setSelection({ start: 50, end: 53 })
  actions.setStatusHere('disputed')
  expect([sentence('s1')?.status, sentence('s4')?.status]).toEqual(['unreviewed', 'disputed'])
})

test('a selection that is let go leaves the focus where it is', async () => {
  const { actions, state } = await deskInBrowser()
  actions.setSelection({ start: 20, end: 24 })
  actions.setSelection(null)
  expect(state().focus?.id).toBe('s2')
})

test('a correction brings the focus to the sentence it changes', async () => {
  const { actions, state } = await deskInBrowser()
  actions.proposeCorrection({ start: 45, end: 49, replacement: 'We' })
  expect(state().focus?.id).toBe('s4')
})

const error = { kind: 'attribution-error', errorCode: 'A4' } as const
const marked = {
  annotations: [
    annotation('claim', { start: 15, end: 19 }),
    annotation('first', { ...error, start: 31, end: 36 }),
    annotation('quote', { kind: 'quote', start: 37, end: 40 }),
    annotation('second', { ...error, start: 45, end: 49 }),
  ],
}

test('a filter goes to the first sentence it lets through', async () => {
  const { actions, state } = await deskInBrowser({ article: marked })
  actions.setFilter({ kind: 'open-errors' })
  expect(state().focus?.id).toBe('s3')
})

test('a filter that lets nothing through, or everything, leaves the focus', async () => {
  const { actions, state } = await deskInBrowser({ article: marked })
  actions.focusSentence('s2')
  actions.setFilter({ kind: 'queries' })
  actions.setFilter({ kind: 'all' })
  expect(state().focus?.id).toBe('s2')
})

test('from card to card goes past those that are hidden', async () => {
  const { actions, state } = await deskInBrowser({ article: marked })
  actions.setFilter({ kind: 'open-errors' })
  const seen = [1, 1, -1, -1].map((step) => {
    actions.moveCard(step === 1 ? 1 : -1)
    return state().focusedCard
  })
  expect(seen).toEqual(['first', 'second', 'first', 'first'])
})
