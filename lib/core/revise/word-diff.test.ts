import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from './word-diff'
import { splitWords } from './words'

/** A difference on one line: [-cut-]{+put+}. */
const marked = (from: string, to: string) =>
  diffWords(from, to)
    .map(({ op, text }) => (op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

const without = (dropped: 'insert' | 'delete', from: string, to: string) =>
  diffWords(from, to)
    .filter(({ op }) => op !== dropped)
    .map(({ text }) => text)
    .join('')

test('one word is replaced as a whole word', () =>
  expect(marked('He said ten million.', 'He said nine million.')).toBe('He said [-ten-]{+nine+} million.'))

test('a number with a decimal point is one word', () =>
  expect(marked('up 3.5 per cent', 'up 3.7 per cent')).toBe('up [-3.5-]{+3.7+} per cent'))

test('a number with thousands is one word', () =>
  expect(marked('of 1,200,500 people', 'of 1,200,600 people')).toBe('of [-1,200,500-]{+1,200,600+} people'))

test('a word with an apostrophe is one word', () =>
  expect(marked("They don't go.", 'They don’t go.')).toBe("They [-don't-]{+don’t+} go."))

test('punctuation changes alone', () => expect(marked('It ended,', 'It ended.')).toBe('It ended[-,-]{+.+}'))

test('a phrase is one replacement, not one for each word', () =>
  expect(marked('saw the quick fox', 'saw a slow fox')).toBe('saw [-the quick-]{+a slow+} fox'))

test('a phrase that becomes shorter or longer is one replacement', () => {
  const [long, short] = ['been chief executive of the clinic since', 'been the clinic’s medical head since']
  expect(marked(long, short)).toBe('been [-chief executive of the clinic-]{+the clinic’s medical head+} since')
  expect(marked(short, long)).toBe('been [-the clinic’s medical head-]{+chief executive of the clinic+} since')
})

test('a paragraph added after a changed end leaves the full stop where it was', () =>
  expect(marked('to March 9 😀.', 'to March 9.\n\nHe did not say.')).toBe('to March 9[- 😀-].{+\n\nHe did not say.+}'))

test('a cut word takes the space after it', () =>
  expect(marked('a very big dog', 'a big dog')).toBe('a [-very -]big dog'))

test('the last word cut takes the space before it', () =>
  expect(marked('He ran away.', 'He ran.')).toBe('He ran[- away-].'))

test('a sentence goes in where a sentence starts', () =>
  expect(marked('One left. Two left.', 'One left. Three left. Two left.')).toBe('One left. {+Three left. +}Two left.'))

test('a paragraph goes in as a whole', () =>
  expect(marked('First.\n\nLast.', 'First.\n\nMiddle.\n\nLast.')).toBe('First.\n\n{+Middle.\n\n+}Last.'))

test('a paragraph at the end goes in with the break before it', () =>
  expect(marked('First.', 'First.\n\nLast.')).toBe('First.{+\n\nLast.+}'))

test('a paragraph that is split shows only the break', () =>
  expect(marked('One. Two.', 'One.\n\nTwo.')).toBe('One.[- -]{+\n\n+}Two.'))

test('Chinese changes by the character', () => expect(marked('我爱北京', '我爱南京')).toBe('我爱[-北-]{+南+}京'))

test('an accent in two parts stays with its letter', () =>
  expect(marked('cafe\u0301 cre\u0300me', 'cafe cre\u0300me')).toBe('[-cafe\u0301-]{+cafe+} cre\u0300me'))

test('a family of emoji is never taken apart', () =>
  expect(marked('Hi 👨‍👩‍👧!', 'Hi 👨‍👩‍👦!')).toBe('Hi [-👨‍👩‍👧-]{+👨‍👩‍👦+}!'))

test('flags stay whole', () => expect(marked('🇩🇪🇫🇷', '🇩🇪🇮🇹')).toBe('🇩🇪[-🇫🇷-]{+🇮🇹+}'))

test('the same text has no changes', () => expect(diffWords('As it was.', 'As it was.')).toHaveLength(1))
test('two empty texts have no steps', () => expect(diffWords('', '')).toEqual([]))

test('texts with nothing in common replace each other', () => {
  const numbers = (seed: number) => Array.from({ length: 4000 }, (_, i) => `w${i * 2 + seed}`).join(' ')
  expect(diffWords(numbers(0), numbers(1)).map((step) => step.op)).toEqual(['delete', 'insert'])
})

test('a small change in each of many paragraphs stays small', () => {
  const paragraphs = (mark: string) => Array.from({ length: 2000 }, (_, i) => `Line ${i} says ${mark}so${mark}.`)
  const cut = diffWords(paragraphs('"').join('\n\n'), paragraphs('”').join('\n\n')).filter(({ op }) => op === 'delete')
  expect(cut).toHaveLength(4000)
})

test('one dot more among very many is one insertion', () => {
  const dots = '.'.repeat(300_000)
  expect(diffWords(dots, `${dots}.`).map(({ op, text }) => [op, text.length])).toEqual([
    ['insert', 1],
    ['equal', 300_000],
  ])
})

const passage = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'the',
        'Smith',
        ' ',
        ' ',
        '.',
        '\n\n',
        '\n',
        '“',
        '👩‍🚀',
        'e\u0301',
        '3.5',
        '\r\n',
        '\ud83d',
        '🇩',
      ),
    )
    .map((pieces) => pieces.join('')),
)

test('without what was put in, it is the old text', () =>
  fc.assert(fc.property(passage, passage, (from, to) => without('insert', from, to) === from)))

test('without what was cut, it is the new text', () =>
  fc.assert(fc.property(passage, passage, (from, to) => without('delete', from, to) === to)))

test('steps alternate, are never empty, and a cut stands before what replaces it', () =>
  fc.assert(
    fc.property(passage, passage, (from, to) => {
      const steps = diffWords(from, to)
      return steps.every(({ op, text }, i) => {
        const next = steps[i + 1]?.op
        return (
          text !== '' &&
          (op === 'equal'
            ? next !== 'equal'
            : op === 'insert'
              ? next !== 'insert' && next !== 'delete'
              : next !== 'delete')
        )
      })
    }),
  ))

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

test('no word begins inside a grapheme', () =>
  fc.assert(
    fc.property(passage, (text) => {
      const starts = new Set([...graphemes.segment(text)].map(({ index }) => index))
      let at = 0
      return splitWords(text).every((word) => {
        const isStart = starts.has(at)
        at += word.length
        return isStart
      })
    }),
    { numRuns: 500 },
  ))

test('words joined are the text, however long it is without a space', () => {
  const text = '🇩🇪👨‍👩‍👧'.repeat(3000)
  const words = splitWords(text)
  expect(words.join('')).toBe(text)
  expect(words).toHaveLength(6000)
})
