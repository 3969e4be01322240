import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'

/** A server on this machine alone, for one test file. Its port is known once it listens. */
export async function webServer(pages: Readonly<Record<string, RequestListener>>) {
  const asked: { readonly path: string; readonly host: string; readonly agent: string }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push({ path, host: request.headers.host ?? '', agent: request.headers['user-agent'] ?? '' })
    const page = pages[path.split('?')[0] ?? '']
    if (page) page(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    asked,
    at: (path: string) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A name service that answers what it is told, one answer after the other and the last one for ever. Counts what it is asked. */
export function nameService(answers: Readonly<Record<string, readonly (readonly string[])[]>>) {
  const asked: string[] = []
  const lookup: LookupFunction = (name, options, callback) => {
    const times = asked.filter((one) => one === name).length
    asked.push(name)
    const all = answers[name]
    const addresses = all?.[Math.min(times, all.length - 1)]?.map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }))
    const [first] = addresses ?? []
    if (!addresses || !first) callback(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), '')
    else if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  }
  return { lookup, asked }
}
