import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { RefusedDocument } from '../../refused-document'
import { readDocx } from '../read-docx'
import { paragraph, run, wordFile, wordXml } from '../word-file.fixture'
import { openPackage } from './open-package'

/** The code and message of the refusal. Fails when the bytes are read. */
function refusalOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof RefusedDocument) return `${error.code}: ${error.message}`
    throw error
  }
  throw new Error('It was not refused.')
}
const refusal = (bytes: Uint8Array) => refusalOf(() => readDocx(bytes))
const body = (xml: string) => wordFile('', { parts: { 'word/document.xml': xml } })

/** The bytes with some of them changed, counted from where `marker` stands last. */
function patched(bytes: Uint8Array, marker: number[], offset: number, values: number[]): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const at = Buffer.from(copy).lastIndexOf(Buffer.from(marker))
  copy.set(values, at + offset)
  return copy
}
const DIRECTORY_ENTRY = [0x50, 0x4b, 1, 2]

describe('a package is refused, and says so, when it', () => {
  const good = wordFile(paragraph(run('A bridge. '.repeat(50))))
  test('is cut short', () => expect(refusal(good.subarray(0, good.length - 30))).toMatch(/^invalid: .*cut short/))
  test('has a damaged part', () => {
    const broken = patched(good, [0x50, 0x4b, 3, 4], 60, [255, 255, 255, 255])
    expect(refusal(broken)).toMatch(/^invalid/)
  })
  test('lies about the size of a part', () =>
    expect(refusal(patched(good, DIRECTORY_ENTRY, 24, [1, 0, 0, 0]))).toMatch(/^invalid/))
  test('has a password', () => {
    const locked = patched(zipSync({ a: strToU8('a') }), DIRECTORY_ENTRY, 8, [1])
    expect(refusalOf(() => openPackage(locked).read('a'))).toMatch(/^unsupported: .*password/)
  })
  test('unpacks to far more than it packs', () => {
    expect(refusal(body(wordXml('document', ' '.repeat(30_000_000))))).toMatch(/^too-large/)
  })
  test('has thousands of parts', () => {
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`p${index}`, new Uint8Array()]))
    expect(refusal(zipSync(many))).toMatch(/^too-large/)
  })
  test('has no text of Word', () =>
    expect(refusal(zipSync({ a: strToU8('a') }))).toMatch(/^invalid: There is no Word text/))
  test('is a spreadsheet', () =>
    expect(refusal(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toMatch(/^unsupported: This is a spreadsheet/))
  test('is an OpenDocument text', () =>
    expect(refusal(zipSync({ 'content.xml': strToU8('<a/>') }))).toMatch(/OpenDocument/))
})

describe('the XML in it is refused when it', () => {
  test('declares a document type', () => {
    const entity = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    expect(refusal(body(wordXml('document', '&x;').replace('?>', `?>${entity}`)))).toMatch(
      /^invalid: .*type definition/,
    )
  })
  test('is not well-formed', () => expect(refusal(body('<w:document'))).toMatch(/^invalid: .*damaged/))
  test('uses a name it does not declare', () => expect(refusal(body('<w:document/>'))).toMatch(/^invalid/))
  test('is not in the encoding it should be', () => {
    const bytes = wordFile('', { parts: { 'word/document.xml': Uint8Array.of(60, 97, 62, 0xff, 60, 47, 97, 62) } })
    expect(refusal(bytes)).toMatch(/^invalid/)
  })
  test('is nested without end', () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(5_000) + '</w:sdtContent></w:sdt>'.repeat(5_000)
    expect(refusal(wordFile(deep))).toMatch(/^too-large: .*nested/)
  })
})

test('a part in UTF-16 is read', () => {
  const xml = Buffer.from(`\ufeff${wordXml('document', `<w:body>${paragraph(run('Łódź'))}</w:body>`)}`, 'utf16le')
  const { blocks } = readDocx(wordFile('', { parts: { 'word/document.xml': xml } }))
  expect(blocks.map(({ text }) => text)).toEqual(['Łódź'])
})
test('names that point outside are only names', () => {
  const bytes = wordFile(paragraph(run('x')), { parts: { '../../outside.xml': 'x' } })
  expect(openPackage(bytes).names).toContain('../../outside.xml')
  expect(readDocx(bytes).blocks).toHaveLength(1)
})
