import { expect, test } from 'vitest'
import type { SentenceView, VersionView } from '@/lib/schemas/views'
import { linksOfStory } from './links-of-story'

const text = 'The report says so. The mayor said the report is old.'
const link = (words: string, href: string, from = 0): VersionView['marks'][number] => {
  const start = text.indexOf(words, from)
  return { type: 'link', start, end: start + words.length, href }
}
const sentences = [
  { id: 'first', start: 0, end: 19 },
  { id: 'second', start: 20, end: text.length },
] as SentenceView[]
const found = (marks: VersionView['marks'], addresses: string[] = []) =>
  linksOfStory(
    { text, marks },
    sentences,
    addresses.map((address) => ({ address })),
  )

test('a page that is linked to is told once, with the sentence that names it first', () =>
  expect(
    found([link('report', 'https://town.example/report'), link('report', 'https://town.example/report', 25)]),
  ).toEqual([{ href: 'https://town.example/report', words: 'report', sentenceId: 'first' }]))
test('what is a source already is not told again, nor what is no web page', () =>
  expect(
    found(
      [link('mayor', 'https://town.example/mayor'), link('report', 'mailto:ann@town.example')],
      ['https://town.example/mayor'],
    ),
  ).toEqual([]))
