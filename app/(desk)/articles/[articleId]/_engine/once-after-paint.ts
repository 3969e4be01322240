import { afterPaint } from './after-paint'

/** Work that may be asked for many times and is done once, after the next frame has been painted; `stop` is for good. */
export function onceAfterPaint(work: () => void, when: typeof afterPaint = afterPaint) {
  let isAsked = false
  let isStopped = false
  const ask = () => {
    if (isAsked || isStopped) return
    isAsked = true
    when(() => {
      isAsked = false
      if (!isStopped) work()
    })
  }
  const stop = () => {
    isStopped = true
  }
  return { ask, stop }
}
