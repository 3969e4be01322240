import { expect, test } from 'vitest'
import { addressGroup, clientAddress } from './client-address'

test('without a proxy it is what the door wrote', () => expect(clientAddress('192.0.2.7', 0)).toBe('192.0.2.7'))
test('with one proxy it is the last entry, whatever the client put before', () =>
  expect(clientAddress('10.9.9.9, 192.0.2.7', 1)).toBe('192.0.2.7'))
test('with two it is the last but one', () =>
  expect(clientAddress('10.9.9.9, 192.0.2.7, 198.51.100.1', 2)).toBe('192.0.2.7'))
test('fewer entries than proxies give the first', () => expect(clientAddress('192.0.2.7', 2)).toBe('192.0.2.7'))
test('nothing gives one group for all', () => expect(clientAddress(null, 1)).toBe('unknown'))

test('an IPv4 address is its own group', () => expect(addressGroup('192.0.2.7')).toBe('192.0.2.7'))
test('also inside IPv6', () => expect(addressGroup('::ffff:192.0.2.7')).toBe('192.0.2.7'))
test('also with a port', () => expect(addressGroup('192.0.2.7:4711')).toBe('192.0.2.7'))
test('IPv6 counts by its first 64 bits', () => expect(addressGroup('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2'))
test('however it is written', () => {
  expect(addressGroup('2001:0DB8:1:2::6')).toBe('2001:db8:1:2')
  expect(addressGroup('[2001:db8::6]:443')).toBe('2001:db8:0:0')
})
test('the own machine is one group', () => expect(addressGroup('::1')).toBe('0:0:0:0'))
