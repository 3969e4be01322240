import { describe, expect, test } from 'vitest'
import { readText } from '../read-text'

const speakerOf = (text: string) => readText(text).quotes.at(-1)?.speaker
const WORDS = '“It will not hold for long,”'

test('a surname means the person', () =>
  expect(speakerOf(`Anna Poe came. ${WORDS} Poe said.`)?.resolved).toBe('Anna Poe'))

test('a pronoun means the nearest who fits', () =>
  expect(speakerOf(`Anna Poe met Karl Roe. ${WORDS} she said.`)?.resolved).toBe('Anna Poe'))

test('of two who fit, the subject of the sentence before comes first, and both are kept', () =>
  expect(speakerOf(`Anna Poe met Mary Roe. ${WORDS} she said.`)?.candidates).toEqual(['Anna Poe', 'Mary Roe']))

test('who is only spoken of in quotations is no candidate', () =>
  expect(speakerOf(`Anna Poe left. “Mary Roe is next,” he said. ${WORDS} she said.`)?.candidates).toEqual(['Anna Poe']))

test('an office means who holds it', () =>
  expect(speakerOf(`Finance Minister Anna Poe met Karl Roe. ${WORDS} the minister said.`)?.resolved).toBe('Anna Poe'))

test('“who” means the name before it', () => {
  const speaker = speakerOf('They met Anna Poe, who said the dam would not hold.')
  expect([speaker?.text, speaker?.resolved]).toEqual(['who', 'Anna Poe'])
})

describe('“who” stays within its sentence:', () => {
  const cases: [string, string, string | undefined][] = [
    ['it means nobody of another paragraph', 'Anna Poe left.\n\nThe mayor, who said the dam was old, came.', undefined],
    ['nor somebody else named before it', 'Anna Poe met two men who said the dam was old.', undefined],
    [
      'an office means who holds it',
      'Mayor Anna Poe left.\n\nKarl Roe met the mayor, who said it was old.',
      'Anna Poe',
    ],
    ['a name means its person', 'Karl Roe came.\n\nThey met Anna Poe of Hill, who said it was old.', 'Anna Poe'],
    ['an apposition means the name', 'They met Anna Poe, 43, a farmer from Hill, who said it was old.', 'Anna Poe'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(speakerOf(text)?.resolved).toBe(expected))
})

test('behind a clause with “who” the name is the speaker of the verb of its own', () => {
  const speaker = speakerOf('Anna Poe left.\n\nUlf Roe, who has run the dam since May, said it was old.')
  expect([speaker?.text, speaker?.resolved]).toEqual(['Ulf Roe', 'Ulf Roe'])
})

test('within the clause “who” is the speaker of every verb', () =>
  expect(speakerOf('They met Anna Poe, who said it was old, and added that it was weak.')?.text).toBe('who'))

test('a role before a name between commas means its person', () =>
  expect(speakerOf('The dam’s site manager, Brisa Poe, said it was old.')?.resolved).toBe('Brisa Poe'))

describe('who was called “she” without doubt is no “he”, and the other way round:', () => {
  const cases: [string, string, string[] | undefined][] = [
    ['as the only one', `Dr. Xan Poe left. She was ill.\n\nUlf Roe, who rose, said so. ${WORDS} he said.`, ['Ulf Roe']],
    ['as the only man', `Dr. Xan Poe left. He was ill.\n\nAnna Roe rose. ${WORDS} she said.`, ['Anna Roe']],
    ['by title, further down', `Xan Poe left. ${WORDS} he said.\n\nThey thanked Ms. Poe.`, undefined],
    ['but not beside another', `Dr. Xan Poe met Dr. Ute Roe. She left. ${WORDS} he said.`, ['Xan Poe', 'Ute Roe']],
    [
      'what is told of one tells of another',
      `Dr. Xan Poe left. She was ill.\n\nDr. Ute Roe came. He was old.\n\nDr. Poe met Dr. Roe. ${WORDS} he said.`,
      ['Ute Roe'],
    ],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(speakerOf(text)?.candidates).toEqual(expected))
})

test('the subject of the sentence before goes before people of other paragraphs', () =>
  expect(
    speakerOf(`Dr. Xan Poe spoke to Dr. Ute Roe.\n\nUlf Coe told the town it was old. ${WORDS} he said.`)?.candidates,
  ).toEqual(['Ulf Coe', 'Xan Poe', 'Ute Roe']))

test('the spokesman of a person is somebody else', () =>
  expect(speakerOf(`Anna Poe left. ${WORDS} a spokesman for Poe said.`)?.resolved).toBeUndefined())

test('a pronoun behind somebody without a name stays open', () =>
  expect(
    speakerOf(`Anna Poe left. Roe’s spokeswoman declined to say more. ${WORDS} she said.`)?.resolved,
  ).toBeUndefined())

test('an apposition is the person it stands with', () =>
  expect(speakerOf(`They met Anna Poe, a spokeswoman of the town. ${WORDS} she said.`)?.resolved).toBe('Anna Poe'))

test('the name of a speaker may be a word that every object knows', () =>
  expect(speakerOf(`Xan Roe, a doctor, came. Xan Roe left. ${WORDS} according to Constructor.`)).toMatchObject({
    text: 'Constructor',
  }))
