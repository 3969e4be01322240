import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('every page of somebody who is signed in says for whom it was written', () => {
  const files = readdirSync('app/(desk)', { recursive: true, encoding: 'utf8' })
  const pages = files.filter((file) => /(^|\/)page\.tsx$/.test(file)).map((file) => `app/(desk)/${file}`)
  expect(pages.length).toBeGreaterThan(10)
  const silent = pages.filter((file) => !/^export default forPerson\(/m.test(readFileSync(file, 'utf8')))
  expect(silent).toEqual([])
})
