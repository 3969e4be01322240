import { expect, test } from 'vitest'
import { closeToast, onFirstToast, receiveToasts, toast } from './toast'

/** Stands where the list on screen would, and writes down what it is told. */
function listen() {
  const told: string[] = []
  const stop = receiveToasts({
    show: (id, { title }) => told.push(`${id}: ${title}`),
    close: (id) => told.push(`${id} closed`),
  })
  return { told, stop }
}

test('a message waits until there is a list to show it', () => {
  toast({ title: 'Saved' }, 'a')
  const { told, stop } = listen()
  stop()
  expect(told).toEqual(['a: Saved'])
})
test('a message that waits and is closed is never shown', () => {
  toast({ title: 'Saved' }, 'a')
  closeToast('a')
  const { told, stop } = listen()
  stop()
  expect(told).toEqual([])
})
test('the list is woken by the first message, also by one that was there before', () => {
  let woken = 0
  const sleep = onFirstToast(() => woken++)
  toast({ title: 'Saved' }, 'a')
  sleep()
  const stop = onFirstToast(() => woken++)
  stop()
  listen().stop()
  expect(woken).toBe(2)
})
test('each message has its own id, and one id replaces', () => {
  const { told, stop } = listen()
  const [first, second] = [toast({ title: 'One' }), toast({ title: 'Two' })]
  toast({ title: 'One again' }, first)
  stop()
  expect(first).not.toBe(second)
  expect(told).toEqual([`${first}: One`, `${second}: Two`, `${first}: One again`])
})
