import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sending } from './article.fixture'
import type { Sending } from './commands/command'
import type { Delivered } from './deliver'
import { Outbox } from './outbox'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const command = (key: string): Sending => sending({ type: 'delete-annotation', id: key }, key)

/** An outbox with these commands, for which the line answers these outcomes in turn, then always 'done'. */
function outboxOf(keys: readonly string[], outcomes: readonly Delivered['kind'][] = []) {
  let queue = keys.map(command)
  let takesNothing = false
  const answers = [...outcomes]
  const sent: string[] = []
  const waiting: string[] = []
  const outbox = new Outbox({
    next: () => queue[0],
    deliver: async ({ key }) => {
      sent.push(key)
      const kind = answers.shift() ?? 'done'
      return kind === 'conflict'
        ? { kind, detail: '', current: null }
        : kind === 'refused'
          ? { kind, detail: '' }
          : { kind, reply: {} }
    },
    settle: async ({ key }) => {
      if (takesNothing) return false
      queue = queue.filter((one) => one.key !== key)
      return true
    },
    onWaiting: (why) => waiting.push(why),
  })
  const takes = (isTaking: boolean) => {
    takesNothing = !isTaking
  }
  return { outbox, sent, waiting, takes }
}

test('commands go in their order, each once', async () => {
  const { outbox, sent } = outboxOf(['a', 'b', 'c'])
  expect(await outbox.drained()).toBe(true)
  expect(sent).toEqual(['a', 'b', 'c'])
})

test('one that is refused does not hold up the next', async () => {
  const { outbox, sent } = outboxOf(['a', 'b'], ['refused'])
  await outbox.drained()
  expect(sent).toEqual(['a', 'b'])
})

test('one that cannot be sent now holds up the next', async () => {
  const { outbox, sent, waiting } = outboxOf(['a', 'b'], ['later'])
  expect(await outbox.drained()).toBe(false)
  expect([sent, waiting]).toEqual([['a'], ['later']])
})

test('it is tried again, later and later', async () => {
  const { outbox, sent } = outboxOf(['a'], ['later', 'later', 'later'])
  await outbox.drained()
  const after = async (time: number) => {
    await vi.advanceTimersByTimeAsync(time)
    return sent.length
  }
  expect([await after(999), await after(1), await after(1999), await after(1), await after(4000)]).toEqual([
    1, 2, 2, 3, 4,
  ])
})

test('it is tried at once when woken', async () => {
  const { outbox, sent } = outboxOf(['a'], ['later'])
  await outbox.drained()
  await outbox.wake()
  expect(sent).toEqual(['a', 'a'])
})

test('waking it twice sends nothing twice', async () => {
  const { outbox, sent } = outboxOf(['a'])
  await Promise.all([outbox.wake(), outbox.wake(), outbox.drained()])
  expect(sent).toEqual(['a'])
})

test('after it is stopped nothing is tried again', async () => {
  const { outbox, sent } = outboxOf(['a'], ['later'])
  await outbox.drained()
  outbox.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toEqual(['a'])
})

test('what is another command by now is taken up anew at once', async () => {
  const { outbox, sent, waiting } = outboxOf(['a'], ['again'])
  expect([await outbox.drained(), sent, waiting]).toEqual([true, ['a', 'a'], []])
})

test('what could not be taken in waits, and is sent again', async () => {
  const { outbox, sent, waiting, takes } = outboxOf(['a', 'b'], ['refused'])
  takes(false)
  expect([await outbox.drained(), sent, waiting]).toEqual([false, ['a'], ['later']])
  takes(true)
  expect([await outbox.drained(), sent]).toEqual([true, ['a', 'a', 'b']])
})
