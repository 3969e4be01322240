import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchQuote } from './match-quote'
import { mendQuote } from './mend-quote'
import { spokenWords } from './spoken-words'

const SOURCE =
  'We counted 14 cracks in the bridge, and it is not safe for heavy lorries. Nobody has closed the road yet.'

function mended(article: string, source = SOURCE) {
  const start = article.indexOf('“')
  const end = article.lastIndexOf('”') + 1
  const { diff } = matchQuote(spokenWords(article.slice(start, end)), source)
  const edit = mendQuote(article, { start, end }, diff)
  return edit && article.slice(0, edit.start) + edit.replacement + article.slice(edit.end)
}

describe('a quote gets the words of its source', () => {
  test.each([
    ['She said: “We counted 41 cracks in the bridge.”', 'She said: “We counted 14 cracks in the bridge.”'],
    ['“… and it is safe for heavy lorries,” she said.', '“… and it is not safe for heavy lorries,” she said.'],
    ['“Nobody has ever closed the road yet.”', '“Nobody has closed the road yet.”'],
  ])('%s', (article, expected) => expect(mended(article)).toBe(expected))
})

test('what may differ stays as it is', () => {
  expect(mended('“We counted 14 cracks … and it is not safe for heavy lorries.”')).toBeNull()
  expect(mended('“we counted 14 cracks in the [old] bridge — and it is safe for heavy lorries.”')).toBe(
    '“we counted 14 cracks in the [old] bridge — and it is not safe for heavy lorries.”',
  )
})

test('what is interrupted is left to a person', () =>
  expect(mended('“We counted 41 cracks,” she said, “in the bridge.”')).toBeNull())

test('so is one that ends with other words than the source, which may stand for any number of them', () => {
  const source = 'We told them before anybody had signed a contract with the city.'
  expect(mended('“We told them before anybody had signed anything,” she said.', source)).toBeNull()
  expect(mended('“We counted as many as 41.”', 'We counted as many as 14.')).toBe('“We counted as many as 14.”')
})

test('a correction always lies in the text, and stands on words', () => {
  const words = fc.array(fc.constantFrom(...SOURCE.split(' '), 'ever', 'not', '…', '[we]', '“', '”'), { maxLength: 14 })
  fc.assert(
    fc.property(words, (picked) => {
      const article = `She said: “${picked.join(' ')}” and left.`
      const quote = { start: 10, end: article.length - 10 }
      const edit = mendQuote(article, quote, matchQuote(article.slice(quote.start, quote.end), SOURCE).diff)
      if (!edit) return
      expect(edit.start).toBeLessThan(edit.end)
      expect(edit.start).toBeGreaterThanOrEqual(0)
      expect(edit.end).toBeLessThanOrEqual(article.length)
      expect(article.slice(edit.start, edit.end)).not.toBe(edit.replacement)
    }),
  )
})
