import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine, cleanName, cleanText, isVisible } from './written'

test('line ends are one kind', () => expect(cleanText('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne'))
test('controls and what is no character are left out, tab is not', () =>
  expect(cleanText('a\0\u0007\u001b[2J\u007f\u0090\ufffe\u{1ffff}b\tc')).toBe('a[2Jb\tc'))
test('half a character is replaced', () => expect(cleanText('a\ud800b')).toBe('a\ufffdb'))
test('a line has no line ends', () => expect(cleanLine(' a\r\n b\t\tc ')).toBe('a b c'))
test('a name turns no direction of writing', () =>
  expect(cleanName('Ada \u202eevil\u202c \u2066Holm\u2069\u200f')).toBe('Ada evil Holm'))
test('letters, signs and emoji are seen; fillers, spaces and joiners are not', () => {
  expect(['é', '?', '👍', '٣'].every(isVisible)).toBe(true)
  expect(['', ' \u200b\u2060', '\u3164', '\u2800', '\u202e', '\ufffd', '\u0301'].some(isVisible)).toBe(false)
})
test('what is clean stays as it is', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = cleanText(text)
      expect(cleanText(once)).toBe(once)
      expect(cleanName(cleanName(text))).toBe(cleanName(text))
    }),
  ))
