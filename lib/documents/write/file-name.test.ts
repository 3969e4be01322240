import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentDisposition, exportFileName } from './file-name'

const named = (title: string) => exportFileName(title, { extension: 'docx', version: 2, copy: 'clean' })

test('a name has the title, the version and the copy', () =>
  expect(exportFileName('Talks resume', { extension: 'md', version: 3, copy: 'checked' })).toBe(
    'Talks resume v3 checked.md',
  ))
test('signs that no file name may hold become spaces', () =>
  expect(named('Who? <Me>: "A/B\\C" | *')).toBe('Who Me A B C v2.docx'))
test('letters of any script and emoji stay', () => expect(named('Šéf 北京 👩‍🚀')).toBe('Šéf 北京 👩‍🚀 v2.docx'))
test('names of devices are not taken', () => {
  expect(named('CON')).toBe('Article CON v2.docx')
  expect(named('aux.txt')).toBe('Article aux.txt v2.docx')
  expect(named('Console')).toBe('Console v2.docx')
})
test('a title without letters still has a name', () => {
  expect(named(' .. ')).toBe('Article v2.docx')
  expect(named('???')).toBe('Article v2.docx')
})
test('a dot or a dash in front is dropped', () => expect(named('.-rf')).toBe('rf v2.docx'))
test('signs that turn the order of letters round are dropped', () =>
  expect(named('a\u202efdp.exe')).toBe('a fdp.exe v2.docx'))

const title = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }))

test('every name is short enough, well formed and safe', () =>
  fc.assert(
    fc.property(title, (title) => {
      const name = named(title)
      expect(new TextEncoder().encode(name).length).toBeLessThan(255)
      expect(name.isWellFormed()).toBe(true)
      expect(name).toMatch(/^[^\s.~-][^<>:"/\\|?*\p{Cc}]* v2\.docx$/u)
    }),
    { numRuns: 500 },
  ))

test('the header has the name in UTF-8 and in plain letters', () =>
  expect(contentDisposition("Šéf's “5%” (a).md")).toBe(
    `attachment; filename="Sef's _5__ (a).md"; filename*=UTF-8''%C5%A0%C3%A9f%27s%20%E2%80%9C5%25%E2%80%9D%20%28a%29.md`,
  ))
test('the header holds nothing that could end it early', () =>
  fc.assert(
    fc.property(title, (name) => {
      const header = contentDisposition(name)
      expect(header).toMatch(/^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\w%!~.-]*$/)
      expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name.toWellFormed())
    }),
  ))
