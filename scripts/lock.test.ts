import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { withLock } from './lock.mjs'

vi.spyOn(console, 'error').mockReturnValue(undefined)
const somewhere = () => mkdtempSync(join(tmpdir(), 'stet-lock-'))

test('two take turns', async () => {
  const folder = somewhere()
  const order: string[] = []
  const turn = (name: string) =>
    withLock(async () => {
      order.push(`${name} in`)
      await new Promise(setImmediate)
      order.push(`${name} out`)
    }, folder)
  await Promise.all([turn('a'), turn('b')])
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out'])
})

test('it is let go of when the work fails', async () => {
  const folder = somewhere()
  await expect(withLock(() => Promise.reject(new Error('no')), folder)).rejects.toThrow('no')
  expect(await withLock(async () => 'mine', folder)).toBe('mine')
})

test('a lock whose holder has been silent for a minute is taken over', async () => {
  const folder = somewhere()
  const aMinuteAgo = new Date(Date.now() - 60_000)
  writeFileSync(join(folder, 'busy'), '')
  utimesSync(join(folder, 'busy'), aMinuteAgo, aMinuteAgo)
  expect(await withLock(async () => 'mine', folder)).toBe('mine')
})
