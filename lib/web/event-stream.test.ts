import { beforeAll, expect, test, vi } from 'vitest'
import type { Actor } from '../core/review/actor'
import { database } from '../data/client'
import { onEachEngine } from '../data/on-each-engine'
import { revokeTokens } from '../data/tokens'
import { signedIn } from '../use-cases/house.fixture'
import { createToken } from '../use-cases/own-tokens'
import { eventStream } from './event-stream'

const allow = async (): Promise<void> => undefined
type Tell = (event: { event: string; id?: number; data: unknown }) => void

onEachEngine('a stream of events', (openFresh) => {
  let actor: Actor
  let headers: { authorization: string }
  beforeAll(async () => {
    await openFresh()
    actor = await signedIn('checker')
    headers = { authorization: `Bearer ${(await createToken(actor, { name: 'Wire' })).token}` }
  })

  /** An open stream, with what tells it something and whether it has been stopped. */
  function openStream({ confirm = allow, ...given } = {}) {
    let tell: Tell = () => undefined
    const stopped = vi.fn()
    const start = (given: Tell) => {
      tell = given
      return stopped
    }
    const request = new Request('http://stet.example/events', { headers, ...given })
    const reply = eventStream({ start, stillHere: async () => undefined, confirm }, request)
    const reader = reply.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>
    const read = async () => {
      const { value, done } = await reader.read()
      return done ? 'the end' : new TextDecoder().decode(value)
    }
    return { reply, read, reader, stopped, tell: (event: Parameters<Tell>[0]) => tell(event) }
  }

  test('tells each event with its id, in the order of happening', async () => {
    const { reply, read, tell, reader } = openStream()
    tell({ event: 'change', id: 3, data: { title: 'One\nline' } })
    tell({ event: 'here', data: [] })
    expect(reply.headers.get('content-type')).toMatch('text/event-stream')
    expect([await read(), await read(), await read()]).toEqual([
      'retry: 1000\n\n',
      'id: 3\nevent: change\ndata: {"title":"One\\nline"}\n\n',
      'event: here\ndata: []\n\n',
    ])
    await reader.cancel()
  })

  test('says every few seconds that it is there, and what the reader is by now', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { read, reader } = openStream()
    await read()
    vi.advanceTimersByTime(3000)
    expect(await read()).toBe('event: beat\ndata: {"role":"checker"}\n\n')
    await reader.cancel()
    vi.useRealTimers()
  })

  test('stops when its reader goes away', async () => {
    const { reader, stopped } = openStream()
    await reader.cancel()
    expect(stopped).toHaveBeenCalledOnce()
  })

  test('ends before the next event when the reader may no longer see it', async () => {
    const allowed = vi.fn(allow)
    const { read, tell, stopped } = openStream({ confirm: allowed })
    await read()
    allowed.mockRejectedValue(new Error('There is no such article.'))
    tell({ event: 'change', id: 4, data: 'secret' })
    expect(await read()).toBe('the end')
    expect(stopped).toHaveBeenCalledOnce()
  })

  test('drops a reader who takes nothing, and what waited for them', async () => {
    const { reader, stopped, tell } = openStream()
    const data = 'x'.repeat(100_000)
    for (let id = 0; id < 12; id++) tell({ event: 'change', id, data })
    await vi.waitFor(() => expect(stopped).toHaveBeenCalledOnce(), 5000)
    await expect(reader.read()).rejects.toThrow('too slow')
  })

  test('one event may be larger than all that may wait', async () => {
    const { read, tell, stopped, reader } = openStream()
    tell({ event: 'change', id: 1, data: 'x'.repeat(3_000_000) })
    await read()
    expect(await read()).toHaveLength(3_000_000 + 'id: 1\nevent: change\ndata: ""\n\n'.length)
    expect(stopped).not.toHaveBeenCalled()
    await reader.cancel()
  })

  test('ends when the token it was opened with is revoked', async () => {
    const { read, tell } = openStream()
    await read()
    await database().transact((tx) => revokeTokens(tx, actor.id, new Date()))
    tell({ event: 'change', id: 5, data: 'secret' })
    expect(await read()).toBe('the end')
  })
})
