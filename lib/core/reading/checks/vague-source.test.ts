import { describe, expect, test } from 'vitest'
import { markedBy } from './read-for-checks.fixture'
import { vagueSource } from './vague-source'

const marked = markedBy(vagueSource)

describe('marked is', () => {
  const cases: [string, string, string][] = [
    ['a trade that speaks', 'The dam will fail, experts say.', 'experts say'],
    ['many of it', 'But many economists have warned of a slump.', 'economists have warned'],
    ['people of no kind', 'Some believe the mayor knew.', 'Some believe'],
    ['papers without a title', 'Studies have shown that tea is good.', 'Studies have shown'],
    ['belief without believers', 'It is widely believed that he fled.', 'It is widely believed'],
    [
      'critics, when only somebody known before answers them',
      'Jane Poe spoke. Critics say it is late. “It is not late,” Poe said.',
      'Critics say',
    ],
    [
      'experts, when somebody of no field is quoted',
      'Experts say it is late. “It is not late,” said Jane Poe, the mayor.',
      'Experts say',
    ],
    [
      'critics, when nobody is quoted for a while',
      'Critics say it is late. It is. It was. It will be. It rained. “It is late,” Jane Poe said.',
      'Critics say',
    ],
    ['what insiders are said to say', 'She will resign, according to insiders.', 'according to insiders'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(marked(text)).toEqual([expected]))
})

describe('left alone are', () => {
  const cases: [string, string][] = [
    ['people of whom something is told', 'Three university experts say it. Ruritanian officials said so.'],
    ['some of a thing', 'Some of the bridges fell.'],
    ['sources told by their place', 'According to sources in the ministry, he left.'],
    ['words that somebody else speaks', '“Experts say a lot,” Ann Poe said.'],
    ['others who stand with somebody', 'Poe and others said that the dam was old.'],
    ['opponents of whom one is named', 'Opponents argued it was late. They met. “It is late,” Jane Poe said.'],
    ['experts of whom one is named', 'Experts say it is late. “It is late,” said Jane Poe, an economist.'],
    ['studies that are named', 'Studies by the university show a rise.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})
