import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthOf, parseBounded, wordsOf } from './elements'

const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<br>',
  '<b>',
  '</b>',
  '<script>x</script>',
  ' ',
  '\n',
  '&nbsp;',
  'word',
  'é',
)

test('the length of the words is counted as they would be written', () =>
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const root = parseBounded(pieces.join(''), () => {})
      expect(lengthOf(root)).toBe(wordsOf(root).length)
    }),
  ))
