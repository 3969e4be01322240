import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { RefusedDocument } from '../refused-document'
import { chooseFormat } from './choose-format'
import { wordFile } from './word-file.fixture'

const text = strToU8('The bridge is shut.')
const latin = (beginning: string) => Buffer.from(beginning.padEnd(64, '.'), 'latin1')

test.each([
  ['a.txt', 'text'],
  ['a.MD', 'markdown'],
  ['a.htm', 'html'],
  ['a', 'text'],
  ['a.unknown', 'text'],
  [undefined, 'text'],
] as const)('text named %s is read as %s', (name, format) => expect(chooseFormat(text, name)).toBe(format))
test('a web page without a name is known by its beginning', () =>
  expect(chooseFormat(strToU8(' <!DOCTYPE html><p>x'))).toBe('html'))
test('a package is taken for a Word file, named so or not', () => {
  expect(chooseFormat(wordFile(''), 'a.docx')).toBe('docx')
  expect(chooseFormat(wordFile(''))).toBe('docx')
})
test('what was asked for wins over the name', () => expect(chooseFormat(text, 'a.txt', 'markdown')).toBe('markdown'))

describe('refused, and told why', () => {
  test.each([
    ['empty', new Uint8Array(), 'a.txt', 'invalid', 'empty'],
    ['a PDF with another name', latin('%PDF-1.7'), 'a.docx', 'unsupported', 'This is a PDF that is named .docx'],
    ['a picture', latin('\x89PNG\r\n'), 'a.txt', 'unsupported', 'a picture'],
    [
      'an old Word file',
      latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      'a.docx',
      'unsupported',
      'old Word file (.doc) or one with a password',
    ],
    ['rich text', latin('{\\rtf1'), 'a.doc', 'unsupported', 'RTF'],
    ['text named as a Word file', text, 'a.docx', 'invalid', 'plain text named .docx'],
    ['a Word file named as text', wordFile(''), 'a.txt', 'unsupported', 'zip package named .txt'],
    [
      'bytes of no known kind',
      Uint8Array.from({ length: 4096 }, (_, at) => (at * 167) % 256),
      'a.txt',
      'unsupported',
      'binary',
    ],
    ['zeros', new Uint8Array(100), undefined, 'unsupported', 'binary'],
    ['a format of another trade', text, 'a.pages', 'unsupported', 'cannot read .pages'],
  ] as const)('%s', (_what, bytes, name, code, message) => {
    try {
      chooseFormat(bytes, name)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(RefusedDocument)
      expect(error).toMatchObject({ code, message: expect.stringContaining(message) })
    }
  })
})
