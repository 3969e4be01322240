import { describe, expect, test } from 'vitest'
import { readText } from './read-text'

/** Each quote as `type: words (speaker, cue)`, the words cut to the first three. */
const quotesOf = (text: string) =>
  readText(text).quotes.map(({ type, start, end, speaker, cue }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ').split(' ').slice(0, 3).join(' ')
    return `${type}: ${words} (${speaker?.text ?? '–'}, ${cue?.text ?? '–'})`
  })
const groupsOf = (text: string) => readText(text).quotes.map(({ group }) => group)

describe('the speaker of a direct quote stands', () => {
  const cases: [string, string, string][] = [
    ['behind it', '“The dam will hold for years,” Ann Poe said.', 'direct: “The dam will (Ann Poe, said)'],
    [
      'behind it, turned round',
      '“The dam will hold for years,” said Ann Poe.',
      'direct: “The dam will (Ann Poe, said)',
    ],
    ['before it', 'Ann Poe said, “The dam will hold for years.”', 'direct: “The dam will (Ann Poe, said)'],
    ['behind it with a verb of any kind', '“Will the dam hold?” Poe fretted.', 'direct: “Will the dam (Poe, fretted)'],
    [
      'behind it in quotation of several sentences',
      '“It is old. It will not hold,” Poe said.',
      'direct: “It is old. (Poe, said)',
    ],
    [
      'before a colon',
      'Ann Poe had one wish for the town: “Build a dam that holds for years.”',
      'direct: “Build a dam (Ann Poe, :)',
    ],
    [
      'before a colon at the end of the paragraph before',
      'Ann Poe had one wish for the town:\n\n“Build a dam that holds for years.”',
      'direct: “Build a dam (Ann Poe, :)',
    ],
    [
      'as subject of the sentence around it',
      'Poe signed a paper on “letters, diaries and any talk about the old dam” in May.',
      'direct: “letters, diaries and (Poe, signed)',
    ],
    [
      'as subject of the sentence before',
      'Poe shook her head. “Nobody will ever build a dam up there.”',
      'direct: “Nobody will ever (Poe, shook)',
    ],
    ['behind a dash', '“Build a dam that holds for years.” — Ann Poe', 'direct: “Build a dam (Ann Poe, —)'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(quotesOf(text)).toEqual([expected]))
})

describe('a quote goes on', () => {
  const twoOf = (text: string) => quotesOf(text).at(-1)
  const cases: [string, string, string][] = [
    [
      'behind its attribution',
      '“The dam is old,” Poe said. “It will not hold for another winter.”',
      'direct: “It will not (Poe, said)',
    ],
    [
      'behind what its speaker says in other words',
      '“The dam is old,” Poe said. Roe said it was not. “It will hold for another winter.”',
      'direct: “It will hold (Roe, said)',
    ],
    [
      'in the next paragraph',
      '“The dam is old,” Poe said.\n\n“It will not hold for another winter, as we all know.”',
      'direct: “It will not (Poe, said)',
    ],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(twoOf(text)).toBe(expected))

  test('over paragraphs that open again, as one', () => {
    const text = '“The dam is old and weak.\n\n“It will not hold,” Poe said.'
    expect(quotesOf(text)).toEqual(['direct: “The dam is (Poe, said)'])
    expect(readText(text).quotes[0]?.quoted.map(({ start, end }) => text.slice(start, end))).toEqual([
      '“The dam is old and weak.',
      '“It will not hold,”',
    ])
  })
})

describe('quotes around one attribution', () => {
  test('have one number', () => expect(groupsOf('“The dam,” Poe said, “will not hold.”')).toEqual([1, 1]))
  test('have another than the next', () =>
    expect(groupsOf('“The dam,” Poe said, “is old.”\n\n“The lake,” Roe said, “is deep.”')).toEqual([1, 1, 2, 2]))
  test('have none when there is but one', () =>
    expect(groupsOf('“The dam will not hold,” Poe said.')).toEqual([undefined]))
})

describe('in quote marks, but nobody says it', () => {
  const cases: [string, string][] = [
    ['the title of a programme', 'The minister was a guest on the channel’s “Late Desk” in May.'],
    ['the title of a book', 'The shop sells the novel “A Winter by the Dam” again.'],
    ['a term', 'These are the so-called “wet” months.'],
    ['a title among double marks', '“It will not hold,” Poe said. The ‘Dams of Old’ exhibition closes in May.'],
  ]
  test.each(cases)('%s', (_name, text) =>
    expect(quotesOf(text).filter((quote) => !quote.includes('It will'))).toEqual([]),
  )
})

test('a subhead in single marks among double ones is not quoted', () => {
  const { quotes } = readText('“It will not hold,” Poe said.\n\n‘A dry year.’\n\nThe lake sank.')
  expect(quotes.map(({ quoted }) => quoted.length)).toEqual([1, 0])
})

test('words between typed marks are reported, not quoted', () =>
  expect(quotesOf("''The dam will not hold,'' Poe said.")).toEqual(["indirect: ''The dam will (Poe, said)"]))
