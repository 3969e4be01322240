import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SelectStep, selectWords, type WordSelection } from './select-words'
import { wordsIn } from './words-in'

const TEXT = 'One two three. Four five.'
const around = { words: wordsIn(TEXT, { start: 0, end: 25 }), ends: [14, 25], focused: { start: 0, end: 14 } }
const after = (...steps: SelectStep[]) =>
  steps.reduce<WordSelection | null>((selection, step) => selectWords(around, selection, step), null)
const selected = (...steps: SelectStep[]) => {
  const selection = after(...steps)
  return selection && TEXT.slice(selection.start, selection.end)
}

test('the first step selects the first word', () => expect(selected('more')).toBe('One'))
test('each further step selects a word more', () => expect(selected('more', 'more')).toBe('One two'))
test('and takes it back', () => expect(selected('more', 'more', 'less')).toBe('One'))
test('a word comes before the signs after it', () =>
  expect([selected('more', 'more', 'more'), selected('more', 'more', 'more', 'more')]).toEqual([
    'One two three',
    'One two three.',
  ]))
test('the first step backwards selects the last word', () => expect(selected('less')).toBe('three'))
test('from the last word it extends backwards', () => expect(selected('less', 'less')).toBe('two three'))
test('what was extended backwards is taken back forwards', () => expect(selected('less', 'less', 'more')).toBe('three'))
test('the last word that is taken back turns about', () => expect(selected('less', 'more')).toBe('three.'))
test('the start moves on', () => expect(selected('more', 'more', 'start-on')).toBe('two'))
test('beyond the end it takes the end along', () => expect(selected('more', 'start-on', 'start-on')).toBe('three'))
test('the start moves back', () => expect(selected('more', 'start-on', 'start-back')).toBe('One two'))
test('from a start that was moved on the other side is extended backwards', () =>
  expect(selected('more', 'start-on', 'less')).toBe('One two'))
test('the rest goes to the end of the sentence', () => expect(selected('more', 'start-on', 'rest')).toBe('two three.'))
test('and then to the end of the next', () => expect(selected('rest', 'rest')).toBe(TEXT))
test('without a selection there is no start to move', () => expect(after('start-on')).toBeNull())
test('a part of a word that a mouse has selected is completed first', () =>
  expect(selectWords(around, { start: 0, end: 5, isBackward: false }, 'more')).toMatchObject({ start: 0, end: 7 }))
test('it goes on into the next sentence', () => expect(selected('rest', 'more')).toBe('One two three. Four'))

test('signs before a word are left out and come with one step more', () => {
  const text = '“We stay”, she said.'
  const quoted = { words: wordsIn(text, { start: 0, end: 20 }), ends: [20], focused: { start: 0, end: 20 } }
  const first = selectWords(quoted, null, 'more')
  expect(first).toMatchObject({ start: 1, end: 3 })
  expect(selectWords(quoted, first, 'start-back')).toMatchObject({ start: 0, end: 3 })
  expect(selectWords(quoted, first, 'more')).toMatchObject({ start: 1, end: 8 })
})

test('whatever is pressed, whole words are selected once any are', () => {
  const steps = fc.array(fc.constantFrom<SelectStep>('more', 'less', 'start-on', 'start-back', 'rest'))
  fc.assert(
    fc.property(steps, (pressed) => {
      const selection = after(...pressed)
      if (!selection) return
      expect(around.words.some(({ start, core }) => [start, core.start].includes(selection.start))).toBe(true)
      expect(around.words.some(({ end, core }) => [end, core.end].includes(selection.end))).toBe(true)
      expect(selection.end).toBeGreaterThan(selection.start)
    }),
  )
})
