import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findParagraphs } from './paragraphs'
import { findTextBlocks } from './text-blocks'

/** One line a block: `P: words`, or `- words` and `1 words` with two spaces for each level. */
const read = (text: string) =>
  findTextBlocks(text).map(({ type, text: words, depth = 0, ordered }) =>
    type === 'list-item' ? `${'  '.repeat(depth)}${ordered ? '1' : '-'} ${words}` : `P: ${words}`,
  )

describe('lists', () => {
  test.each([
    ['- more pay\n- less work', ['- more pay', '- less work']],
    ['1. more pay\n2. less work', ['1 more pay', '1 less work']],
    ['1) more pay\n2) less work', ['1 more pay', '1 less work']],
    ['• more pay\n\n• less work', ['- more pay', '- less work']],
    ['1. more pay\n\n2. less work', ['1 more pay', '1 less work']],
    ['- pay\n  1. now\n  2. later\n- work', ['- pay', '  1 now', '  1 later', '- work']],
    ['1. pay\n   - now\n2. work', ['1 pay', '  - now', '1 work']],
    ['* pay\n\t* now\n* work', ['- pay', '  - now', '- work']],
    ['- more\n  pay\n- less', ['- more\npay', '- less']],
    ['- a\n- b\n1. c\n2. d', ['- a', '- b', '1 c', '1 d']],
  ])('%j', (text, blocks) => expect(read(text)).toEqual(blocks))
  test('stand between the words around them', () => {
    expect(read('They ask for:\n- more pay\n- less work\nNobody answered.\n\nThe end.')).toEqual([
      'P: They ask for:',
      '- more pay',
      '- less work',
      'P: Nobody answered.',
      'P: The end.',
    ])
  })
  test('are found where each line is a paragraph', () => {
    expect(read('They ask for:\n- more pay\n- less work\nNobody answered.')).toEqual([
      'P: They ask for:',
      '- more pay',
      '- less work',
      'P: Nobody answered.',
    ])
  })
  test.each([
    '- more pay',
    '- 30 -',
    '-more pay\n-less work',
    '- - -\n* * *',
    '— Go round, she said.\n— Why?',
    '– Go round, she said.\n– Why?',
    '- Go round, she said.\n\n- Why? he asked.',
    '3. more pay\n4. less work',
    '1. more pay\n3. less work',
    '1. more pay',
    '12. January\n13. February',
    '1.5 million\n2.5 million',
    'They ask for\n1. more pay',
    'A minus: 3\n- 4 is left',
  ])('are not: %j', (text) => {
    expect(read(text)).toEqual(findParagraphs(text).map(({ start, end }) => `P: ${text.slice(start, end)}`))
  })
})

test('text without lists is its paragraphs, to the letter', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('One', ' two', '-', '1.', '\n', '\n\n', ' ', '\t', '- x', '— y')), (words) => {
      const text = words.join('')
      const blocks = findTextBlocks(text)
      fc.pre(blocks.every(({ type }) => type === 'paragraph'))
      expect(blocks.map((block) => block.text)).toEqual(
        findParagraphs(text).map(({ start, end }) => text.slice(start, end)),
      )
    }),
    { numRuns: 500 },
  ))

test('no word is lost', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('One', ' two', '- ', '1. ', '2. ', '\n', '\n\n', '  ', '• a', '\t'), { maxLength: 30 }),
      (words) => {
        const text = words.join('')
        const letters = (of: string) => of.replace(/[^\p{L}]/gu, '')
        expect(
          letters(
            findTextBlocks(text)
              .map((block) => block.text)
              .join(''),
          ),
        ).toBe(letters(text))
      },
    ),
    { numRuns: 500 },
  ))

test.each(['- a\n', '1. a\n', '2. a\n', '- a\n\n', '  - a\n- b\n'])(
  'a hundred thousand of %j take little time',
  (line) => expect(findTextBlocks(line.repeat(100_000)).length).toBeGreaterThan(0),
)
