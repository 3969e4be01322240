import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalIn } from '../refusal.fixture'
import { nameService, webServer } from './fetch/web-server.fixture'
import { type FetchOptions, fetchPage } from './fetch-page'

const PAGE = '<!doctype html><p>The bridge is shut.'
/** What the test itself may visit. */
const allow = ['127.0.0.1']
const fetched = (address: string, options: FetchOptions = {}) => fetchPage(address, { allow, ...options })
const refusal = (address: string, options: FetchOptions = {}) => refusalIn(fetched(address, options))

let web: Awaited<ReturnType<typeof webServer>>
beforeAll(async () => {
  const html = { 'content-type': 'text/html; charset=utf-8' }
  web = await webServer({
    '/page': (_, response) => response.writeHead(200, html).end(PAGE),
    '/packed': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
    '/moved': (_, response) => response.writeHead(301, { location: '/page?from=moved' }).end('gone'),
    '/to': (request, response) =>
      response.writeHead(302, { location: new URL(request.url ?? '', 'http://a').searchParams.get('at') ?? '' }).end(),
    '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
    '/hangs': () => {},
    '/stops': (_, response) => response.writeHead(200, html).write('<p>The bri'),
    '/drips': (_, response) => {
      response.writeHead(200, html)
      const drip = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(drip))
    },
    '/endless': (_, response) => {
      response.writeHead(200, html)
      const pour = () => {
        while (!response.destroyed && response.write('a'.repeat(65_536)));
        response.once('drain', pour)
      }
      pour()
    },
    '/claims': (_, response) => response.writeHead(200, { ...html, 'content-length': 10e9 }).write('a'),
    '/bomb': (_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(64 * 1024 * 1024))),
    '/empty-blocks': (_, response) => {
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' })
      // Blocks of no bytes each: packed it never ends, unpacked it never begins.
      response.write(Buffer.from('1f8b0800000000000003', 'hex'))
      const blocks = Buffer.from('000000ffff'.repeat(10_000), 'hex')
      const pour = () => {
        while (!response.destroyed && response.write(blocks));
        response.once('drain', pour)
      }
      pour()
    },
    '/torn': (_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(PAGE).subarray(0, 20)),
    '/twice-packed': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip, gzip' }).end(PAGE),
    '/breaks-off': (_, response) => {
      response.writeHead(200, { ...html, 'content-length': 1_000 })
      response.write(PAGE, () => response.destroy())
    },
    '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    '/no-type': (_, response) => response.writeHead(200).end(PAGE),
    '/closed': (_, response) => response.writeHead(403).end(),
    '/often': (_, response) => response.writeHead(429).end(),
    '/fault': (_, response) => response.writeHead(503).end(),
  })
})
afterAll(() => web.close())

describe('a page', () => {
  test('comes with its bytes, type, last address and hash', async () => {
    expect(await fetched(web.at('/page'))).toEqual({
      bytes: new TextEncoder().encode(PAGE),
      type: 'text/html; charset=utf-8',
      finalAddress: web.at('/page'),
      hash: createHash('sha256').update(PAGE).digest('hex'),
    })
  })
  test('is unpacked', async () => expect(Buffer.from((await fetched(web.at('/packed'))).bytes).toString()).toBe(PAGE))
  test('is followed to where it moved', async () =>
    expect((await fetched(web.at('/moved'))).finalAddress).toBe(web.at('/page?from=moved')))
  test('is fetched from a network that is let in, and from no other', async () => {
    expect((await fetched(web.at('/page'), { allow: ['127.0.0.0/8'] })).bytes.length).toBe(PAGE.length)
    expect(await refusal(web.at('/page'), { allow: ['10.0.0.0/8'] })).toMatch(/private network/)
  })
  test('may come without a type', async () => expect((await fetched(web.at('/no-type'))).type).toBe(''))
  test('is asked for by name, and with a place to look', async () => {
    await fetched(web.at('/page?who'), { publicUrl: 'https://stet.example.org' })
    expect(web.asked.find(({ path }) => path === '/page?who')?.agent).toMatch(
      /^Stet\/\d+\.\d+\.\d+ \(\+https:\/\/stet\.example\.org\/\)$/,
    )
  })
  test('is fetched from an address that its name service gives', async () => {
    const { lookup } = nameService({ 'news.example': [['127.0.0.1']] })
    const page = await fetched(`http://news.example:${web.port}/page`, { lookup })
    expect(page.finalAddress).toBe(`http://news.example:${web.port}/page`)
    expect(web.asked.at(-1)?.host).toBe(`news.example:${web.port}`)
  })
})

describe('nothing is asked for', () => {
  test('when fetching is off', async () =>
    expect(await refusal(web.at('/page'), { isOff: true })).toMatch(
      /^unsupported: Stet fetches no pages in this newsroom/,
    ))

  test.each([
    '',
    'example.org',
    'file:///etc/passwd',
    'ftp://example.org/',
    'javascript:alert(1)',
    'gopher://127.0.0.1/',
    `https://example.org/${'a'.repeat(3_000)}`,
  ])('at %j, which is no web address', async (address) =>
    expect(await refusal(address)).toMatch(/^invalid: This is no web address/),
  )
  test('at an address with a password', async () =>
    expect(await refusal('http://ann:secret@127.0.0.1/')).toMatch(/^invalid: This address holds a name and a password/))
  test.each([22, 25, 110, 993, 2049, 6667])('on port %i', async (port) =>
    expect(await refusal(`http://127.0.0.1:${port}/`)).toMatch(/^invalid: Web pages are not served on port/),
  )
})

describe('a site that', () => {
  test('does not exist is told', async () =>
    expect(await refusal('http://nowhere.example/', { lookup: nameService({}).lookup })).toMatch(
      /^invalid: No site of this name/,
    ))
  test('does not listen is told', async () => {
    const gone = await webServer({})
    await gone.close()
    expect(await refusal(gone.at('/'))).toMatch(/^invalid: The site could not be reached/)
  })
  test('speaks no HTTP is told', async () => {
    const server = createServer((socket) =>
      socket
        .on('error', () => {})
        .resume()
        .end('SSH-2.0-x\r\n'),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    expect(await refusal(`http://127.0.0.1:${port}/`)).toMatch(/^invalid: The site could not be reached/)
    expect(await refusal(`https://127.0.0.1:${port}/`)).toMatch(/^invalid: The certificate of the site is not in order/)
    await new Promise((resolve) => server.close(resolve))
  })
  test.each([
    ['/round', /^invalid: The address leads from one page to the next/],
    ['/nothing', /^invalid: The site has no page at this address \(404\)/],
    ['/closed', /^invalid: The site does not let Stet read this page \(403\)/],
    ['/often', /^rate-limited: The site says that it is asked too often/],
    ['/fault', /^invalid: The site answers with a fault \(503\)/],
    ['/picture', /^unsupported: There is no text at this address but image\/png/],
    ['/claims', /^too-large: The page is larger than 10 MB/],
    ['/endless', /^too-large: The page is larger than 10 MB/],
    ['/bomb', /^too-large: The page is larger than 10 MB/],
    ['/empty-blocks', /^too-large: The page is larger than 10 MB/],
    ['/torn', /^invalid: The site broke off/],
    ['/breaks-off', /^invalid: The site broke off/],
    ['/twice-packed', /^unsupported: The page comes packed/],
  ])('serves %s is told', async (path, why) => expect(await refusal(web.at(path))).toMatch(why))

  test.each(['/hangs', '/stops'])('is silent at %s is left', async (path) =>
    expect(await refusal(web.at(path), { limits: { silence: 100 } })).toMatch(/^invalid: The site takes too long/),
  )
  test.each(['/hangs', '/drips'])('is slow at %s is left', async (path) =>
    expect(await refusal(web.at(path), { limits: { time: 200 } })).toMatch(/^invalid: The site takes too long/),
  )
  test('has no name service that answers is left', async () =>
    expect(await refusal('http://news.example/', { lookup: () => {}, limits: { time: 100 } })).toMatch(
      /^invalid: The site takes too long/,
    ))
})

test('five redirects are followed, and no more', async () => {
  const chain = (length: number) =>
    Array.from({ length }).reduce<string>((at) => web.at(`/to?at=${encodeURIComponent(at)}`), web.at('/page'))
  expect(await refusal(chain(5))).toBe('taken')
  expect(await refusal(chain(6))).toMatch(/^invalid: The address leads from one page to the next/)
})
