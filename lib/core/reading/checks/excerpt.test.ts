import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt } from './excerpt'

const shown = (text: string) => excerpt(text, { start: 0, end: text.length })

describe('a reason shows', () => {
  const cases: [string, string, string][] = [
    ['the first six words', '“The dam will hold until the end of the week”', '“The dam will hold until the …”'],
    ['all words of a short one', '"The dam will hold," he said', '“The dam will hold, he said”'],
    ['speech in single marks without these', '‘The dam will hold,’', '“The dam will hold,”'],
    ['what is quoted in it without its marks', '“He said ‘no’ to us.”', '“He said no to us.”'],
    ['apostrophes', '“The miners’ wives don’t know ’em.”', '“The miners’ wives don’t know ’em.”'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(shown(text)).toBe(expected))
})

const marks = fc.array(fc.constantFrom('‘', '’', '“', '”', '"', "'", 'a', 'no', ' ', ',', '.'), { maxLength: 30 })

test('no double mark stands inside of its own', () =>
  fc.assert(
    fc.property(marks, (parts) => {
      expect(shown(parts.join('')).slice(1, -1)).not.toMatch(/["“”]/)
    }),
  ))
