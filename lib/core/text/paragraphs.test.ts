import { expect, test } from 'vitest'
import { findParagraphs } from './paragraphs'

const paragraphsOf = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end))

test('blank lines part paragraphs, single breaks stay', () => {
  expect(paragraphsOf('One\ntwo\n\n three \n \t\n\nfour\n')).toEqual(['One\ntwo', 'three', 'four'])
})
test('without a blank line each line is a paragraph', () => {
  expect(paragraphsOf('\n\nOne\n two\nthree\n\n')).toEqual(['One', 'two', 'three'])
})
test('white space holds no paragraph', () => expect(paragraphsOf(' \n\n\t\n')).toEqual([]))
test('many blank lines take little time', () => expect(paragraphsOf(`a${' \n'.repeat(500_000)}b`)).toEqual(['a', 'b']))
