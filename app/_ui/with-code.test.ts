import { expect, test, vi } from 'vitest'
import { receiveToasts } from './toast'
import { withCode } from './with-code'

/** What comes of an act whose code can be fetched from the nth time on (never: 'late'), over a line that answers or not. */
async function done({ from, answers = true }: { from: number | 'late'; answers?: boolean }) {
  let asked = 0
  const load = () => {
    if (from === 'late') return new Promise<string>(() => {})
    return ++asked < from ? Promise.reject(new Error('no line')) : Promise.resolve('code')
  }
  const line = { chance: () => Promise.reject(new Error('waited')), answers: async () => answers }
  const told: string[] = []
  const stop = receiveToasts({ show: (_id, { title }) => told.push(title), close: () => {} })
  const act = vi.fn()
  await withCode(load, act, { line, latest: from === 'late' ? 1 : 5000 })
  stop()
  return { times: act.mock.calls.length, told }
}

const NO_LINE = 'That was not done: the server cannot be reached'

test('with its code an act is done at once', async () =>
  expect(await done({ from: 1 })).toEqual({ times: 1, told: [] }))

test('without a line it is not done, neither now nor later, and that is said', async () =>
  expect(await done({ from: 2, answers: false })).toEqual({ times: 0, told: [NO_LINE] }))

test('code that does not come in time does nothing', async () =>
  expect(await done({ from: 'late' })).toEqual({ times: 0, told: [NO_LINE] }))

test('what fails once while the server answers is done all the same', async () =>
  expect(await done({ from: 2 })).toEqual({ times: 1, told: [] }))

test('a page that is older than the server says so', async () =>
  expect(await done({ from: 9 })).toEqual({ times: 0, told: ['This page is older than Stet'] }))
