import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { takeAddressesFromSockets } from './forwarded-for'

test('the address a client claims is replaced by that of its socket', async () => {
  takeAddressesFromSockets()
  const server = createServer((request, reply) => reply.end(request.headers['x-forwarded-for']))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const reply = await fetch(`http://127.0.0.1:${port}`, { headers: { 'x-forwarded-for': '203.0.113.7' } })
  expect(await reply.text()).toBe('127.0.0.1')
  server.close()
})
