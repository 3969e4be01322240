import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('every package has its reason in docs/decisions/dependencies.md', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const reasons = readFileSync('docs/decisions/dependencies.md', 'utf8')
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'))
  expect(names.filter((name) => !new RegExp(`[| ]${name}[,| ]`).test(reasons))).toEqual([])
})
