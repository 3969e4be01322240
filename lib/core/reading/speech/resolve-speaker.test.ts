import { expect, test } from 'vitest'
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
