import { describe, expect, test } from 'vitest'
import { markedBy, mendedBy } from './read-for-checks.fixture'
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

describe('the opening mark is put', () => {
  const cases: [string, string, string][] = [
    ['before speech that is attributed', 'The town must act now,” Poe said.', '“The town must act now,” Poe said.'],
    ['before a paragraph that says we', 'It rained.\n\nWe must act now.”', 'It rained.\n\n“We must act now.”'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(mendedBy(unopenedMark)(text)).toBe(expected))
})

describe('no opening mark is proposed', () => {
  const cases: [string, string][] = [
    ['where it may have stood anywhere', 'He called the dam a gift.”'],
    ['behind another sentence', 'It rained. The town must act now,” Poe said.'],
    ['where an apostrophe may be it', "It rained in 2020.'It is the dam of us all,' Poe said."],
    ['where another mark stands', '“No” is what we must say now,” Poe said.'],
  ]
  test.each(cases)('%s', (_name, text) => {
    expect(marked(text)).toHaveLength(1)
    expect(mendedBy(unopenedMark)(text)).toBeUndefined()
  })
})
