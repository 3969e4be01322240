import fc from 'fast-check'
import { expect, test } from 'vitest'
import { turningPieces } from './turning'

const signs = (text: string) => turningPieces(text).map(({ text, turn }) => turn?.sign ?? text)

test('a text without them is not cut', () => expect(signs('The bridge is safe.')).toEqual(['The bridge is safe.']))
test('Hebrew by itself needs none', () => expect(signs('שלום')).toEqual(['שלום']))
test('each is told by its short name, where it stands', () =>
  expect(signs('paid \u202e001\u202c crowns')).toEqual(['paid ', 'RLO', '001', 'PDF', ' crowns']))
test('every one of them has a name', () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).filter((one) =>
    /\p{Bidi_Control}/u.test(one),
  )
  expect(all.every((one) => turningPieces(one)[0]?.turn)).toBe(true)
})
test('the pieces joined are the text', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ' ', '\u202e', '\u2069', '\u200f', 'ש', '😀', '\ud83d')), (parts) => {
      const text = parts.join('')
      return (
        turningPieces(text)
          .map((piece) => piece.text)
          .join('') === text
      )
    }),
  ))
