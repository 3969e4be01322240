import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text'

const textOf = (bytes: Uint8Array) => decodeText(bytes).text
const tells = (bytes: Uint8Array) =>
  decodeText(bytes)
    .notes.map(({ message }) => message)
    .join()

test.each([
  ['windows-1252', 'It’s “quoted” — café, 100 €, naïve.'],
  ['windows-1250', 'Łucja mówiła, że źródło jest skażone — „prawda”.'],
  ['windows-1251', 'Мост закрыт, сказал мэр, и никто не знает почему.'],
  ['koi8-r', 'Мост закрыт, сказал мэр, и никто не знает почему.'],
  ['macintosh', '“Smart quotes” — café, and the naïve señor’s façade'],
  ['shift_jis', '橋は閉鎖されたと市長は述べた。理由は誰も知らない。'],
  ['gb18030', '市长说，大桥已经关闭，没有人知道为什么。'],
  ['windows-1256', 'قال العمدة إن الجسر مغلق ولا أحد يعرف السبب.'],
])('%s is guessed and told', (charset, text) => {
  const bytes = iconv.encode(`${text}\n`.repeat(8), charset)
  expect(textOf(bytes)).toBe(`${text}\n`.repeat(8))
  expect(tells(bytes).toLowerCase()).toContain(charset)
})
test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])('%s is known by its byte order mark', (charset) => {
  expect(textOf(iconv.encode('Łódź 😀', charset, { addBOM: true }))).toBe('Łódź 😀')
})
test('UTF-16 without a mark is known by its zeros', () => {
  expect(textOf(iconv.encode('The bridge is shut.', 'utf-16le'))).toBe('The bridge is shut.')
})
test('UTF-8 wins over what the file declares', () => {
  expect(decodeText(Buffer.from('Łódź'), { declared: 'windows-1252' })).toEqual({ text: 'Łódź', notes: [] })
})
test('else the declaration is believed', () => {
  expect(decodeText(iconv.encode('Café', 'iso-8859-1'), { declared: 'iso-8859-1' }).text).toBe('Café')
})
test('a person is believed before all', () =>
  expect(decodeText(Buffer.from('é'), { charset: 'windows-1252' }).text).toBe('Ã©'))
test('a few broken bytes in UTF-8 are replaced and told', () => {
  const bytes = Buffer.concat([Buffer.from('Łódź żółć €'), Buffer.of(0xff)])
  expect(textOf(bytes)).toBe('Łódź żółć €\ufffd')
  expect(tells(bytes)).toContain('not UTF-8')
})
test('surrogates written as characters are replaced, one each', () => {
  expect(textOf(Buffer.of(97, 0xed, 0xa0, 0x80, 98, 0xed, 0xb0, 0x80, 99))).toBe('a\ufffdb\ufffdc')
})
