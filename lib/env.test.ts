import { expect, test } from 'vitest'
import { readEnvironment } from './env'

const fetching = (source: Record<string, string>) => readEnvironment(source).fetching

test('pages are fetched unless the newsroom is closed', () => {
  expect(fetching({})).toEqual({ isOff: false, allow: [] })
  expect(fetching({ STET_FETCH: '', STET_FETCH_ALLOW: '' })).toEqual({ isOff: false, allow: [] })
  expect(fetching({ STET_FETCH: 'off' }).isOff).toBe(true)
})
test('addresses of an intranet are listed, and written as a name server does', () =>
  expect(fetching({ STET_FETCH_ALLOW: '10.0.0.7, fd00:0:0::7' }).allow).toEqual(['10.0.0.7', 'fd00::7']))
test('so are whole networks', () =>
  expect(fetching({ STET_FETCH_ALLOW: '10.20.0.0/16, fd00:0:0::/48' }).allow).toEqual(['10.20.0.0/16', 'fd00::/48']))
test('what is wrong is told once, by its name', () => {
  expect(() => fetching({ STET_FETCH_ALLOW: 'intranet, 10.0.0.0/40', STET_FETCH: 'no' })).toThrow(
    'STET_FETCH must be on or off.\nSTET_FETCH_ALLOW must be IP addresses or networks, such as 10.0.0.7 or 10.20.0.0/16.',
  )
})
