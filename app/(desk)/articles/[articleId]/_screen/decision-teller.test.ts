import { expect, test } from 'vitest'
import { receiveToasts } from '@/app/_ui/toast'
import { event, finding } from '../_engine/article.fixture'
import { deskInBrowser } from '../_engine/browser.fixture'
import { decisionTeller } from './decision-teller'

/** A desk where Ada has dismissed two findings, of which she is told; what is on screen of it by now. */
async function dismissed() {
  const opened = await deskInBrowser({ article: { findings: [finding('f'), finding('g')] } })
  const shown = new Map<string, () => void>()
  const stopTelling = receiveToasts({
    show: (id, message) => shown.set(id, message.action?.onPress ?? (() => {})),
    close: (id) => shown.delete(id),
  })
  const tell = decisionTeller(opened.desk, () => {})
  const dismiss = (id: string) => {
    opened.actions.dismissFinding(id)
    tell(id, 'dismissed')
  }
  dismiss('f')
  return { ...opened, shown, dismiss, stopTelling }
}
const ofBo = finding('f', { state: 'dismissed', decidedBy: 'bo', revision: 4 })

test('a dismissal is told as long as it stands, and undone from there', async () => {
  const { shown, state, stopTelling } = await dismissed()
  expect([...shown.keys()]).toEqual(['decided'])
  shown.get('decided')?.()
  expect(state().objects.findings.get('f')?.state).toBe('open')
  expect([...shown.keys()]).toEqual([])
  stopTelling()
})
test('one that is refused is told no longer', async () => {
  const { shown, request, stopTelling } = await dismissed()
  await (await request(0)).answer({ status: 403, body: { code: 'forbidden', detail: 'No.' } })
  expect([...shown.keys()]).toEqual([])
  stopTelling()
})
test('nor one that somebody else has made anew', async () => {
  const { shown, request, receive, stopTelling } = await dismissed()
  const mine = finding('f', { state: 'dismissed', decidedBy: 'ada', revision: 2 })
  await (await request(0)).answer({ status: 200, body: { finding: mine, annotation: null, correction: null } })
  receive('change', event(11, { findings: [ofBo] }))
  expect([...shown.keys()]).toEqual([])
  stopTelling()
})
test('of two the second is told, whatever becomes of the first', async () => {
  const { shown, actions, dismiss, stopTelling } = await dismissed()
  dismiss('g')
  actions.reopenFinding('f')
  expect([...shown.keys()]).toEqual(['decided'])
  stopTelling()
})
test('an acceptance is undone from there, with the mark it made', async () => {
  const { actions, desk, shown, state, stopTelling } = await dismissed()
  const made = actions.acceptFinding('g') ?? ''
  decisionTeller(desk, () => {})('g', 'accepted')
  expect(state().objects.annotations.has(made)).toBe(true)
  shown.get('decided')?.()
  expect(state().objects.findings.get('g')?.state).toBe('open')
  expect(state().objects.annotations.has(made)).toBe(false)
  stopTelling()
})
