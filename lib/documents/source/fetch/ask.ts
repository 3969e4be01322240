import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { checkedLookup, checkHost } from './checked-lookup'
import type { FetchLimits, FetchOptions } from './fetch-options'
import { userAgent } from './user-agent'

/** A public address by its looks, which answers the machines of one cloud alone: its metadata. */
const METADATA = ['168.63.129.16']
const HEADERS = {
  accept: 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.1',
  'accept-encoding': 'gzip, br',
}

/**
 * Asks for one address and gives the answer as soon as it begins. The name is looked up once, its addresses are
 * looked at, and the connection goes to one of those: what the name means a moment later changes nothing. Throws as Node
 * does; when nothing comes for too long, `patience` is aborted.
 */
export function ask(
  address: URL,
  { allow = [], lookup, publicUrl }: FetchOptions,
  { silence }: FetchLimits,
  patience: AbortController,
): Promise<IncomingMessage> {
  checkHost(address.hostname, allow)
  const filter = { allowIPAddressList: [...allow], denyIPAddressList: METADATA, keepAlive: false }
  const isSecure = address.protocol === 'https:'
  const options = {
    agent: isSecure ? new RequestFilteringHttpsAgent(filter) : new RequestFilteringHttpAgent(filter),
    headers: { ...HEADERS, 'user-agent': userAgent(publicUrl) },
    lookup: checkedLookup(allow, lookup),
    signal: patience.signal,
    timeout: silence,
  }
  return new Promise((resolve, reject) => {
    const request = (isSecure ? requestHttps : requestHttp)(address, options, resolve)
    request.on('timeout', () => patience.abort())
    request.on('error', reject)
    request.end()
  })
}
