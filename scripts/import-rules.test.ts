import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXCEPTIONS, FOR_TESTS, IMPORT_RULES } from './import-rules'

interface Import {
  readonly file: string
  /** A path from the top without its extension, or the name of a package. */
  readonly target: string
  readonly isOfHouse: boolean
  readonly isTypeOnly: boolean
  /** Imported when it is wanted. */
  readonly isLater: boolean
}

const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(STATEMENT)].map(([, type, static_, dynamic]) => {
    const said = static_ ?? dynamic ?? ''
    const kind = { isTypeOnly: type !== undefined, isLater: dynamic !== undefined }
    if (said.startsWith('@/')) return { file, target: said.slice(2), isOfHouse: true, ...kind }
    if (said.startsWith('.')) return { file, target: join(dirname(file), said), isOfHouse: true, ...kind }
    return { file, target: packageOf(said), isOfHouse: false, ...kind }
  })
}

/** `@base-ui/react/menu` is of `@base-ui/react`, `next/navigation` of `next`. */
const packageOf = (said: string) =>
  said
    .split('/')
    .slice(0, said.startsWith('@') ? 2 : 1)
    .join('/')

const isWithin = (path: string, part: string) => path === part || path.startsWith(`${part}/`)

function isAllowed({ file, target, isOfHouse, isTypeOnly }: Import, listed: readonly string[]): boolean {
  const excepted = EXCEPTIONS.filter((exception) => exception.file.test(file)).flatMap(({ may }) => may)
  return [...listed, ...excepted].some((entry) => {
    const part = entry.replace(/[[\]]/g, '')
    const matches = isOfHouse ? isWithin(target, part) : target === part
    return matches && (isTypeOnly || !entry.startsWith('['))
  })
}

const inWords = ({ file, target, isTypeOnly }: Import) => `${file} imports ${isTypeOnly ? 'types of ' : ''}${target}`

describe.each(IMPORT_RULES)('$layer', ({ layer, house, packages }) => {
  const imports = filesBelow(layer).flatMap(importsOf)

  test('imports only what stands below it', () => {
    const strangers = imports.filter((found) => found.isOfHouse && !isAllowed(found, [layer, ...house]))
    expect(strangers.map(inWords)).toEqual([])
  })

  test('uses only the packages that are its business', () => {
    const strangers = imports.filter((found) => !found.isOfHouse && !isAllowed(found, packages))
    expect(strangers.map(inWords)).toEqual([])
  })

  test('imports nothing that is there for tests', () => {
    const strangers = imports.filter(
      ({ file, target }) => FOR_TESTS.test(target) && !FOR_TESTS.test(file.replace(/\.tsx?$/, '')),
    )
    expect(strangers.map(inWords)).toEqual([])
  })
})

test('a part of a page that comes later is imported in one place: elsewhere it would be another file to fetch', () => {
  const later = filesBelow('app')
    .flatMap(importsOf)
    .filter(({ isLater }) => isLater)
    .map(({ target }) => target)
  expect(later.length).toBeGreaterThan(10)
  expect(later.filter((target, index) => later.indexOf(target) !== index)).toEqual([])
})
