import { expect, test } from 'vitest'
import { receiveToasts, type ToastMessage } from '@/app/_ui/toast'
import { comment, finding } from '../_engine/article.fixture'
import { deskInBrowser } from '../_engine/browser.fixture'
import { takeBack } from './take-back'

/** A desk where a claim was made, and what is said from then on. */
async function claimed() {
  const opened = await deskInBrowser()
  const told: ToastMessage[] = []
  const stopTelling = receiveToasts({ show: (_id, message) => told.push(message), close: () => {} })
  const id = opened.actions.addAnnotation({ kind: 'claim', span: { start: 0, end: 5 } }) ?? ''
  const made = () => opened.state().objects.annotations.get(id)
  const answerMade = async () => (await opened.request(0)).answer({ status: 201, body: { ...made(), revision: 1 } })
  const commentBy = (author: string) =>
    opened.receive('change', {
      ...NOTHING_CHANGED,
      annotations: [{ ...made(), revision: 2, comments: [comment('m', { annotationId: id, author })] }],
    })
  return { ...opened, told, stopTelling, made, answerMade, commentBy }
}

const NOTHING_CHANGED = {
  revision: 9,
  entries: [],
  sentences: [],
  annotations: [],
  corrections: [],
  findings: [],
  removed: [],
  reload: false,
  title: 'Harbour',
  people: [],
}

test('a mark that somebody else has commented on is not taken away in silence, and is when it is meant', async () => {
  const { desk, told, stopTelling, made, answerMade, commentBy } = await claimed()
  await answerMade()
  commentBy('bo')
  takeBack(desk, 'undo')
  await expect.poll(() => told.at(-1)?.description).toBe('It would delete the mark with 1 comment by others.')
  expect(made()).toBeDefined()
  told.at(-1)?.action?.onPress()
  expect(made()).toBeUndefined()
  stopTelling()
})

test('a mark with no words but one’s own is taken away at once', async () => {
  const { desk, stopTelling, made, answerMade, commentBy } = await claimed()
  await answerMade()
  commentBy('ada')
  takeBack(desk, 'undo')
  expect(made()).toBeUndefined()
  stopTelling()
})

test('what was taken back is told when the server has it, and not when it has refused', async () => {
  const { desk, told, stopTelling, answerMade, request, actions } = await claimed()
  desk.store.setState({ connection: 'live' })
  await answerMade()
  takeBack(desk, 'undo')
  expect(told).toEqual([])
  await (await request(1)).answer({ status: 200 })
  expect(told.map(({ title }) => title)).toEqual(['Undone: claim'])
  actions.setStatus(['s1'], 'verified')
  await (await request(2)).answer({ status: 200, body: {} })
  takeBack(desk, 'undo')
  await (await request(3)).answer({ status: 403, body: { detail: 'You may not.' } })
  expect(told.length).toBe(1)
  stopTelling()
})

test('without a line it is told at once that it will be sent', async () => {
  const { desk, told, stopTelling } = await claimed()
  desk.store.setState({ connection: 'lost' })
  takeBack(desk, 'undo')
  expect(told).toEqual([{ title: 'Undone: claim', description: 'It is sent when the line is back.' }])
  stopTelling()
})

test('of nothing it is told that there is nothing', async () => {
  const { desk } = await deskInBrowser()
  const told: ToastMessage[] = []
  const stop = receiveToasts({ show: (_id, message) => told.push(message), close: () => {} })
  takeBack(desk, 'redo')
  stop()
  expect(told).toEqual([{ title: 'There is nothing to redo' }])
})

test('a dismissal that is taken back opens its finding: the next key means it again', async () => {
  const { actions, desk, state } = await deskInBrowser({ article: { findings: [finding('f'), finding('g')] } })
  actions.dismissFinding('f')
  actions.focusCard('g')
  takeBack(desk, 'undo')
  expect([state().focusedCard, state().objects.findings.get('f')?.state]).toEqual(['f', 'open'])
})
