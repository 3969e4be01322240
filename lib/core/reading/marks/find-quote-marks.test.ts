import { describe, expect, test } from 'vitest'
import { scanWords } from '../words/scan-words'
import { findQuoteMarks } from './find-quote-marks'

const quotations = (text: string) =>
  findQuoteMarks(scanWords(text)).quotations.map(({ start, end }) => text.slice(start, end))
const without = (side: 'open' | 'close') => (text: string) =>
  findQuoteMarks(scanWords(text))
    .marks.filter((mark) => mark.side === side && mark.partner === null)
    .map(({ start, end }) => text.slice(start, end))
const neverClosed = without('open')
const neverOpened = without('close')

describe('quotations stand between', () => {
  const cases: [string, string, string[]][] = [
    ['straight marks', 'She said "go" and "stay".', ['"go"', '"stay"']],
    ['curly marks', 'She said “go” and “stay”.', ['“go”', '“stay”']],
    ['single marks', 'She said ‘don’t go,’ and left.', ['‘don’t go,’']],
    ['straight single marks', "She said 'don't go,' and left.", ["'don't go,'"]],
    ['guillemets, either way round', 'Il dit «oui». Er sagt »ja«.', ['«oui»', '»ja«']],
    ['low marks', 'Sie sagt „nein“ und geht.', ['„nein“']],
    ['two apostrophes', "''We won,'' he said.", ["''We won,''"]],
    ['a straight and a curly mark', '“We won," he said.', ['“We won,"']],
    ['an opening mark at both ends', '“We won,“ he said.', ['“We won,“']],
    ['a closing mark at both ends', 'He said ”we won.”', ['”we won.”']],
    ['a double mark and a single one typed for it', '“We won.’ The coach left.', ['“We won.’']],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(quotations(text)).toEqual(expected))
})

describe('quotations within quotations', () => {
  const cases: [string, string, string[]][] = [
    ['single in double', '“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”', '‘no’']],
    ['double in single', '‘He said “no” to me,’ she said.', ['‘He said “no” to me,’', '“no”']],
    ['ending together', "“He said 'no.'”", ["“He said 'no.'”", "'no.'"]],
    ['three apostrophes in a row', "''He said 'no,''' she said.", ["''He said 'no,'''", "'no,'"]],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(quotations(text)).toEqual(expected))
})

describe('no quote mark is', () => {
  const cases: [string, string][] = [
    ['an apostrophe', 'It isn’t the workers’ fault, nor Anna‘s.'],
    ['an elision', 'Rock ’n’ roll of the ’90s got ’em, ’til 1999.'],
    ['a straight elision', "Get 'em in the '80s."],
    ['a measure', "He is 6'2\" and she 5’9” tall; a 4'x8' sheet."],
    ['a possessive behind an abbreviation', 'The D.A.’s office and John Roe Jr.’s house.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(findQuoteMarks(scanWords(text)).marks).toEqual([]))
})

describe('a quotation over several paragraphs', () => {
  const text = '“We won.\n\n“We lost,” he said.\n\nHe left.'
  const { quotations: found } = findQuoteMarks(scanWords(text))
  test('opens again in each', () => expect(quotations(text)).toEqual(['“We won.', '“We lost,”']))
  test('goes on', () => expect(found.map(({ goesOn }) => goesOn)).toEqual([true, false]))
  test('is continued', () => expect(found.map(({ isContinued }) => isContinued)).toEqual([false, true]))
  test('may go on after a line break', () =>
    expect(quotations('a\n\n“We won.\n“We lost,” he said.')).toEqual(['“We won.', '“We lost,”']))
})

describe('a quotation that is never closed', () => {
  test('ends with its paragraph', () => expect(quotations('“We won.\n\nHe left.')).toEqual(['“We won.']))
  test('is told by its mark', () => expect(neverClosed('“We won.\n\nHe left.')).toEqual(['“']))
  test('ends before its attribution', () => expect(quotations('“We won, said Jane Doe.')).toEqual(['“We won,']))
  test('ends before the next', () =>
    expect(quotations('“We won, he said. “We lost,” he added.')).toEqual(['“We won,', '“We lost,”']))
})

test('a closing mark without an opening one is told', () =>
  expect(neverOpened('We won.” He left.\n\nThey lost.’')).toEqual(['”', '’']))
test('a mark drawn for the other side is told', () =>
  expect(findQuoteMarks(scanWords('“We won,“ he said.')).marks.map(({ isTurned }) => isTurned)).toEqual([false, true]))
test('a possessive does not close a quotation in single marks that goes on', () =>
  expect(quotations('‘The boys’ club is over.\n\n‘We left,’ he said.')).toEqual([
    '‘The boys’ club is over.',
    '‘We left,’',
  ]))
