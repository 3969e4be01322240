import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeZip } from './write-zip'

test('a package is what another program reads back, whatever its parts are called', () => {
  const parts = { 'word/document.xml': 'a'.repeat(5_000), 'word/média/日.png': '\u0001\u0002', 'empty.xml': '' }
  const bytes = writeZip(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)]))
  const read = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])
  expect(Object.fromEntries(read)).toEqual(parts)
  expect(bytes.length).toBeLessThan(600)
})
