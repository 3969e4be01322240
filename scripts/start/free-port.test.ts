import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from './free-port'

const squatter = createServer()
let taken = 0
beforeAll(async () => {
  taken = await freePort('127.0.0.1', 0)
  await new Promise<void>((resolve) => squatter.listen(taken, '127.0.0.1', resolve))
})
afterAll(() => {
  squatter.close()
})

test('0 means any that is free', () => expect(taken).toBeGreaterThan(0))

test('of a port that is taken the message names it, and the command for the next', async () =>
  expect(freePort('127.0.0.1', taken)).rejects.toThrow(
    new RegExp(`Port ${taken} is taken .*: PORT=${taken + 1} npm start`),
  ))

test('a host that is not this machine is no place to listen', async () =>
  expect(freePort('192.0.2.1', 0)).rejects.toThrow(/HOST is 192.0.2.1, which is no address of this machine/))
