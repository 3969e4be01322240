import { expect, test } from 'vitest'
import { CodeMissing, fetched, isWaitingForCode } from './fetched'

/** Code that can be fetched from the nth time on, over a line where the server answers or not. */
function code({ from, answers }: { from: number; answers: boolean }) {
  let asked = 0
  const waits: boolean[] = []
  const load = async () => {
    if (++asked < from) throw new Error('no line')
    return 'code'
  }
  const line = { chance: async () => void waits.push(isWaitingForCode()), answers: async () => answers }
  return { fetch: () => fetched(load, line), waits, asked: () => asked }
}

test('code that is there is fetched at once', async () => {
  const { fetch, waits } = code({ from: 1, answers: true })
  expect([await fetch(), waits]).toEqual(['code', []])
})

test('while the server does not answer it is tried again, and the page knows that something waits', async () => {
  const { fetch, waits } = code({ from: 5, answers: false })
  expect([await fetch(), waits, isWaitingForCode()]).toEqual(['code', [true, true, true, true], false])
})

test('what fails once while the server answers is tried once more', async () => {
  const { fetch } = code({ from: 2, answers: true })
  expect(await fetch()).toBe('code')
})

test('code that the server no longer has is missing', async () => {
  const { fetch, asked } = code({ from: 9, answers: true })
  await expect(fetch()).rejects.toBeInstanceOf(CodeMissing)
  expect([asked(), isWaitingForCode()]).toEqual([2, false])
})

test('it is not tried forever', async () => {
  const { fetch } = code({ from: 1000, answers: false })
  await expect(fetch()).rejects.toBeInstanceOf(CodeMissing)
})
