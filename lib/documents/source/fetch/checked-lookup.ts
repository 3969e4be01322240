import { type LookupAddress, lookup as lookUp } from 'node:dns'
import { BlockList, isIPv6, type LookupFunction } from 'node:net'

/** All public addresses of version 6. What lies outside of it is reserved, also by rules that are still to be made. */
const GLOBAL = new BlockList()
GLOBAL.addSubnet('2000::', 3, 'ipv6')

const isOutside = (address: string, allow: readonly string[]) =>
  isIPv6(address) && !GLOBAL.check(address, 'ipv6') && !isAllowed(address, allow)

/** By the addresses and networks of version 6 that are let in. */
function isAllowed(address: string, allow: readonly string[]): boolean {
  const allowed = new BlockList()
  for (const given of allow) {
    const [one = '', bits] = given.split('/')
    if (isIPv6(one)) allowed.addSubnet(one, bits === undefined ? 128 : Number(bits), 'ipv6')
  }
  return allowed.check(address, 'ipv6')
}

/** The same words as those of the filter of addresses, which knows the rest. */
const refuse = (address: string) => new Error(`${address} is not allowed. Because, It is outside of 2000::/3.`)

/** Throws for an address that stands in place of a name and is outside of what is public. */
export function checkHost(host: string, allow: readonly string[]): void {
  const address = host.replace(/^\[|\]$/g, '')
  if (isOutside(address, allow)) throw refuse(address)
}

/** The same for the addresses that a name stands for, as they are found. */
export const checkedLookup =
  (allow: readonly string[], lookup: LookupFunction = lookUp): LookupFunction =>
  (name, options, callback) =>
    lookup(name, options, (error, found: string | LookupAddress[], family) => {
      const addresses = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address)
      const outside = error ? undefined : addresses.find((address) => isOutside(address, allow))
      if (outside) callback(refuse(outside), '')
      else callback(error, found, family)
    })
