import { expect, test, vi } from 'vitest'
import { onceAfterPaint } from './once-after-paint'

/** Frames that are painted when the test says so. */
function painting() {
  let waiting: (() => void)[] = []
  const work = vi.fn()
  const paint = () => {
    const due = waiting
    waiting = []
    for (const one of due) one()
  }
  return { work, paint, ...onceAfterPaint(work, (one) => void waiting.push(one)) }
}

test('what is asked for many times before a paint is done once after it', () => {
  const { work, ask, paint } = painting()
  ask()
  ask()
  expect(work).not.toHaveBeenCalled()
  paint()
  expect(work).toHaveBeenCalledOnce()
})

test('what is asked for again later is done again', () => {
  const { work, ask, paint } = painting()
  for (let times = 0; times < 2; times++) {
    ask()
    paint()
  }
  expect(work).toHaveBeenCalledTimes(2)
})

test('what is stopped is not done', () => {
  const { work, ask, stop, paint } = painting()
  ask()
  stop()
  paint()
  expect(work).not.toHaveBeenCalled()
})
