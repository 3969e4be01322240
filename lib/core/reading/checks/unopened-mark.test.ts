import { describe, expect, test } from 'vitest'
import { markedBy } from './read-for-checks.fixture'
import { unopenedMark } from './unopened-mark'

const marked = markedBy(unopenedMark)

test('a sentence that is closed and never opened is marked', () =>
  expect(marked('The ferry left.\n\nThe town must act now.”')).toEqual(['The town must act now.”']))

describe('left alone is', () => {
  const cases: [string, string][] = [
    ['a closed quotation', '“The town must act now,” Poe said.'],
    ['one over two paragraphs', '“The town must act.\n\n“It must act now,” Poe said.'],
    ['a possessive', 'The miners’ wives met. The boss’s car burned.'],
    ['a measure', 'He stands 6’2” in his shoes.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})
