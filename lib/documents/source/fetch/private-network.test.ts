import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusalIn } from '../../refusal.fixture'
import { type FetchOptions, fetchPage } from '../fetch-page'
import { nameService, webServer } from './web-server.fixture'

/** What the test itself may visit; it stands for a public address. */
const allow = ['127.0.0.1']
const fetched = (address: string, options: FetchOptions = {}) => fetchPage(address, { allow, ...options })
const refusal = (address: string, options: FetchOptions = {}) => refusalIn(fetched(address, options))
const PRIVATE = /^invalid: This address leads into a private network/

let web: Awaited<ReturnType<typeof webServer>>
beforeAll(async () => {
  web = await webServer({
    '/page': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>The bridge is shut.'),
    '/to': (request, response) =>
      response.writeHead(302, { location: new URL(request.url ?? '', 'http://a').searchParams.get('at') ?? '' }).end(),
  })
})
afterAll(() => web.close())

describe('nobody gets into a private network', () => {
  const INSIDE = [
    '127.0.0.1',
    '127.8.9.1',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.100.100.200',
    '0.0.0.0',
    '0.1.2.3',
    '192.0.0.192',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[fe80::1]',
    '[fec0::1]',
    '[ff02::1]',
    '[2001:db8::1]',
    '[2002:7f00:1::]',
    '[2001::1]',
    '[100::1]',
  ]
  test.each(INSIDE)('by the address %s', async (host) =>
    expect(await refusal(`http://${host}:${web.port}/page`, { allow: [] })).toMatch(PRIVATE),
  )
  test.each(
    INSIDE.filter((host) => /^[\d.[\]:a-f]+$/.test(host) && (host.includes('.') || host.startsWith('['))).filter(
      (host) => !/^(?:0177|127\.1$)/.test(host),
    ),
  )('by a name that stands for %s', async (host) => {
    const { lookup } = nameService({ 'news.example': [[host.replace(/[[\]]/g, '')]] })
    expect(await refusal('http://news.example/', { allow: [], lookup })).toMatch(PRIVATE)
  })
  test('by a name that stands for a public and a private address', async () => {
    const { lookup } = nameService({ 'news.example': [['8.8.8.8', '10.0.0.1']] })
    expect(await refusal('http://news.example/', { allow: [], lookup })).toMatch(PRIVATE)
  })
  test('over https', async () => {
    const { lookup } = nameService({ 'news.example': [['10.0.0.1']] })
    expect(await refusal('https://news.example/', { lookup })).toMatch(PRIVATE)
    expect(await refusal('https://[::1]/')).toMatch(PRIVATE)
  })
  test.each([
    'http://127.0.0.2/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://2130706434/',
    'http://0x7f000002/',
    '//10.0.0.1/',
  ])('by a redirect to %s', async (at) =>
    expect(await refusal(web.at(`/to?at=${encodeURIComponent(at)}`))).toMatch(PRIVATE),
  )
  test.each([
    ['file:///etc/passwd', /no web address/],
    ['http://a:b@127.0.0.1/', /a name and a password/],
    ['http://127.0.0.1:25/', /on port 25/],
  ])('by a redirect to %s', async (at, why) =>
    expect(await refusal(web.at(`/to?at=${encodeURIComponent(at)}`))).toMatch(why),
  )

  test('by a name that means another address after a redirect', async () => {
    const { lookup, asked } = nameService({ 'news.example': [['127.0.0.1'], ['10.0.0.1']] })
    const at = `http://news.example:${web.port}/page`
    expect(await refusal(`http://news.example:${web.port}/to?at=${encodeURIComponent(at)}`, { lookup })).toMatch(
      PRIVATE,
    )
    expect(asked).toHaveLength(2)
  })

  test('by a name that means another address after it was looked at: it is looked up once', async () => {
    const { lookup, asked } = nameService({ 'news.example': [['127.0.0.1'], ['10.0.0.1']] })
    await fetched(`http://news.example:${web.port}/page`, { lookup })
    expect(asked).toEqual(['news.example'])
  })

  test('while an address that is let in lets in no other', async () => {
    const { lookup } = nameService({ 'news.example': [['127.0.0.1', '127.0.0.2']] })
    expect(await refusal('http://news.example/', { lookup })).toMatch(PRIVATE)
  })
})
