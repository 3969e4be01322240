import { describe, expect, test } from 'vitest'
import { markedBy, mendedBy } from './read-for-checks.fixture'
import { strangeMarks } from './strange-marks'

const marked = (text: string) => markedBy(strangeMarks)(`Town floods\n\n${text}`)
const DOUBLE = '“We will stay here,” Poe said. “We will not go,” Roe said.'

describe('marked is', () => {
  const cases: [string, string, string][] = [
    [
      'speech in single marks among double ones',
      `${DOUBLE}\n\n‘The dam is safe now,’ Loe said.`,
      '‘The dam is safe now,’',
    ],
    [
      'speech in straight marks among curly ones',
      `${DOUBLE}\n\n"The dam is safe now," Loe said.`,
      '"The dam is safe now,"',
    ],
    [
      'the first of several',
      `${DOUBLE} “I do not know,” Loe said. ‘So it is said.’ ‘And so it is.’`,
      '‘So it is said.’',
    ],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(marked(text)).toEqual([expected]))
})

describe('left alone are', () => {
  const cases: [string, string][] = [
    ['one kind of marks', DOUBLE],
    ['a word set off in single marks', `${DOUBLE} A ‘hot spot’ it was.`],
    ['half and half', '“We will stay here,” Poe said. ‘We will not go,’ Roe said.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})

describe('mended is', () => {
  const cases: [string, string, string][] = [
    ['speech in single marks', '‘The dam is safe now,’ Loe said.', '“The dam is safe now,” Loe said.'],
    ['speech in straight marks', '"The dam is safe now," Loe said.', '“The dam is safe now,” Loe said.'],
    ['speech in both', "'The dam is safe now,' Loe said.", '“The dam is safe now,” Loe said.'],
    ['and what it quotes', '‘The dam is “safe” for now,’ Loe said.', '“The dam is ‘safe’ for now,” Loe said.'],
  ]
  test.each(cases)('%s', (_name, text, expected) =>
    expect(mendedBy(strangeMarks)(`Town floods\n\n${DOUBLE}\n\n${text}`)).toBe(
      `Town floods\n\n${DOUBLE}\n\n${expected}`,
    ),
  )
})

test('one that is strange in style and width is told once', () =>
  expect(marked(`${DOUBLE}\n\n'The dam is safe now,' Loe said.`)).toHaveLength(1))

test('single marks in a headline are left alone', () =>
  expect(markedBy(strangeMarks)(`Poe: ‘We will stay in town’\n\n${DOUBLE}`)).toEqual([]))
