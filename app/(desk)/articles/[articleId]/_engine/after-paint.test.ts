import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterPaint } from './after-paint'

let frames: (() => void)[] = []
beforeEach(() => {
  vi.useFakeTimers()
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('waits for the frame, and then for its end', () => {
  const work = vi.fn()
  afterPaint(work)
  for (const frame of frames) frame()
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(work).toHaveBeenCalledOnce()
})

test('is done without a frame in a page that is not shown, and only once', () => {
  const work = vi.fn()
  afterPaint(work)
  vi.advanceTimersByTime(100)
  for (const frame of frames) frame()
  vi.advanceTimersByTime(1000)
  expect(work).toHaveBeenCalledOnce()
})
