import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { event } from './article.fixture'
import { listen } from './live'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function listening() {
  const streams: {
    url: string
    readyState: number
    isClosed: boolean
    on: Map<string, (event: { data: string }) => void>
  }[] = []
  const heard: unknown[] = []
  let revision = 10
  const listening = listen({
    open: (url) => {
      const stream = { url, readyState: 1, isClosed: false, on: new Map() }
      streams.push(stream)
      return {
        get readyState() {
          return stream.readyState
        },
        addEventListener: (type: string, listener: (event: { data: string }) => void) =>
          void stream.on.set(type, listener),
        close: () => {
          stream.isClosed = true
        },
      }
    },
    url: () => `/events?after=${revision}`,
    onChange: (change) => {
      revision = change.revision
      heard.push(change.revision)
    },
    onHere: (here) => heard.push(here),
    onBeat: ({ role }) => heard.push(role),
    onConnection: (connection) => heard.push(connection),
  })
  const last = () => streams.at(-1)
  return {
    ...listening,
    heard,
    streams,
    tell: (type: string, data: unknown = null) => last()?.on.get(type)?.({ data: JSON.stringify(data) }),
    refuse: () => {
      const stream = last()
      if (stream) stream.readyState = 2
      stream?.on.get('error')?.({ data: '' })
    },
  }
}

test('changes and who is here are handed on', () => {
  const { tell, heard } = listening()
  tell('open')
  tell('change', event(11))
  tell('here', { here: [] })
  tell('beat', { role: 'editor' })
  expect(heard).toEqual(['connecting', 'live', 11, [], 'editor'])
})
test('a broken stream is opened again by the browser', async () => {
  const { tell, streams, heard } = listening()
  tell('error')
  await vi.advanceTimersByTimeAsync(5000)
  expect([streams.length, heard.at(-1)]).toEqual([1, 'lost'])
})
test('a line that goes without a word is missed within seconds, and opened anew', async () => {
  const { tell, streams, heard } = listening()
  tell('open')
  for (let beat = 0; beat < 10; beat++) {
    await vi.advanceTimersByTimeAsync(3000)
    tell('beat', { role: 'editor' })
  }
  expect([streams.length, heard.includes('lost')]).toEqual([1, false])
  await vi.advanceTimersByTimeAsync(8000)
  expect([heard.at(-1), streams[0]?.isClosed]).toEqual(['lost', true])
  await vi.advanceTimersByTimeAsync(1000)
  tell('open')
  expect([streams.length, heard.at(-1)]).toEqual([2, 'live'])
})
test('a browser without a line says so at once, and listens again at once when it has one', () => {
  const { tell, heard, streams, offline, online } = listening()
  tell('open')
  offline()
  expect([heard.at(-1), streams[0]?.isClosed]).toEqual(['lost', true])
  online()
  tell('open')
  expect([streams.length, heard.at(-1)]).toEqual([2, 'live'])
})
test('a refused stream is opened anew from where it left off', async () => {
  const { tell, refuse, streams } = listening()
  tell('change', event(12))
  refuse()
  await vi.advanceTimersByTimeAsync(1000)
  expect(streams.map(({ url }) => url)).toEqual(['/events?after=10', '/events?after=12'])
})
test('it is opened later and later', async () => {
  const { refuse, streams } = listening()
  refuse()
  await vi.advanceTimersByTimeAsync(1000)
  refuse()
  await vi.advanceTimersByTimeAsync(1999)
  expect(streams.length).toBe(2)
  await vi.advanceTimersByTimeAsync(1)
  expect(streams.length).toBe(3)
})
test('after it is stopped it stays closed', async () => {
  const { stop, refuse, streams } = listening()
  refuse()
  stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(streams.map(({ isClosed }) => isClosed)).toEqual([true])
})
