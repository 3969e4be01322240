import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { missingPackages } from './complete-lockfile'

test('package-lock.json names the packages of every platform (else: npx tsx scripts/complete-lockfile.ts)', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  expect(Object.keys(missingPackages(lockfile.packages))).toEqual([])
})

test('package-lock.json names no address to download from', () =>
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|\.tgz"/))

test('what a package runs on is read from its name', () =>
  expect(missingPackages({ 'node_modules/a': { optionalDependencies: { '@a/swc-linux-x64-musl': '1.2.3' } } })).toEqual(
    {
      'node_modules/@a/swc-linux-x64-musl': {
        version: '1.2.3',
        cpu: ['x64'],
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
    },
  ))

test('an optional package that is there, or that is asked for by a range, is left to npm', () =>
  expect(
    missingPackages({
      'node_modules/a': { optionalDependencies: { b: '1.0.0', c: '^1.0.0' } },
      'node_modules/a/node_modules/b': { version: '1.0.0' },
    }),
  ).toEqual({}))
