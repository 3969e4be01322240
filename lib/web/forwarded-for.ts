import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

const started = globalThis as { stetReadsSockets?: boolean }

/**
 * Next hands a route no socket, only `x-forwarded-for`, and fills that from the socket only where the client sent none:
 * anybody could choose the address their attempts are counted by. So, where no proxy is trusted to write the header,
 * every request has it overwritten with its socket's address before Next sees it.
 * https://nodejs.org/api/diagnostics_channel.html#http
 */
export function takeAddressesFromSockets(): void {
  if (started.stetReadsSockets) return
  started.stetReadsSockets = true
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? 'unknown'
  })
}
