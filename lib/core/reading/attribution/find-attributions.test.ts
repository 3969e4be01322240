import { describe, expect, test } from 'vitest'
import { creditsIn } from './credits.fixture'

type Case = [title: string, text: string, ...credits: string[]]
const holds = (cases: Case[]) =>
  test.each(cases)('%s', (_title, text, ...credits) => expect(creditsIn(text)).toEqual(credits))

describe('the content stands behind the verb', () => {
  holds([
    ['with that', 'Ann Poe said that the bridge was safe.', 'Ann Poe | said | that the bridge was safe'],
    ['without that', 'The mayor said the bridge was safe.', 'The mayor | said | the bridge was safe'],
    ['behind a day', 'Poe said on Monday that it was safe.', 'Poe | said | that it was safe'],
    ['behind a place', 'Poe said in a long speech that it was safe.', 'Poe | said | that it was safe'],
    ['behind a statement', 'Poe said in a statement the bridge was safe.', 'Poe | said | the bridge was safe'],
    ['behind who was told', 'Poe told local reporters the bridge was safe.', 'Poe | told | the bridge was safe'],
    ['behind who was asked', 'Reporters asked Poe whether it was safe.', 'Reporters | asked | whether it was safe'],
    ['behind a comma, quoted', 'Poe said, “It is safe.”', 'Poe | said | “It is safe.”'],
    ['behind a colon, quoted', 'Poe added: “It is safe.”', 'Poe | added | “It is safe.”'],
    [
      'partly quoted',
      'Poe called the bridge “a disgrace” to the town.',
      'Poe | called | the bridge “a disgrace” to the town',
    ],
    ['with auxiliaries', 'Poe has repeatedly said it is safe.', 'Poe | has repeatedly said | it is safe'],
    ['with a contraction', 'She’s told aides it is safe.', 'She | ’s told | it is safe'],
  ])
})

describe('the content stands before the verb', () => {
  holds([
    ['without marks', 'The bridge was safe, Poe said.', 'Poe | said | The bridge was safe'],
    ['quoted', '“It is safe,” Poe said.', 'Poe | said | “It is safe,”'],
    ['quoted, with the verb first', '“It is safe,” said Ann Poe, the mayor.', 'Ann Poe | said | “It is safe,”'],
    ['quoted over several sentences', '“It is safe. We looked,” she said.', 'she | said | “It is safe. We looked,”'],
    ['partly quoted', 'The bridge was “quite safe,” Poe said.', 'Poe | said | The bridge was “quite safe,”'],
    ['behind as', 'The bridge was safe, as Poe noted on Friday.', 'Poe | noted | The bridge was safe'],
  ])
})

describe('the attribution stands within the content', () => {
  holds([
    ['quoted', '“It is safe,” Poe said, “and dry.”', 'Poe | said | “It is safe,” … “and dry.”'],
    ['without marks', 'The bridge, Poe said, was safe.', 'Poe | said | The bridge … was safe'],
    [
      'behind an adverbial',
      'In the north, Poe said, bridges were safe.',
      'Poe | said | In the north … bridges were safe',
    ],
    ['behind which', 'He crossed a bridge which Poe said was safe.', 'Poe | said | which … was safe'],
  ])
})

describe('the speaker is', () => {
  holds([
    ['before an apposition', 'Ann Poe, the mayor of Hill, said it was safe.', 'Ann Poe | said | it was safe'],
    ['before an age and a place', 'Ann Poe, 43, of Hill, Mich., said it was safe.', 'Ann Poe | said | it was safe'],
    [
      'a noun that could be a verb, in a headline',
      '“It was never looked at”, report finds',
      'report | finds | “It was never looked at”',
    ],
    ['before who', 'Poe, who built it, said it was safe.', 'Poe | said | it was safe'],
    [
      'before who, with commas in its clause',
      'Poe, who has run the bank, the largest in town, since May, said it was safe.',
      'Poe | said | it was safe',
    ],
    ['who, left again at the comma', 'Poe, who said it was safe, left.', 'Poe | said | it was safe'],
    ['a number of people', 'Almost half of the voters say it is safe.', 'half of the voters | say | it is safe'],
    [
      'the same for a second verb',
      'Poe said it was safe and added that it was dry.',
      'Poe | said | it was safe',
      'Poe | added | that it was dry',
    ],
    [
      'the subject, for a participle',
      'Poe crossed the bridge, saying that it was safe.',
      'Poe | saying | that it was safe',
    ],
    ['behind, for a participle in front', 'Saying that it was safe, Poe crossed.', 'Poe | Saying | that it was safe'],
    ['behind by', 'She was told by Poe that it was safe.', 'Poe | was told | that it was safe'],
    ['nobody in the passive', 'Asked whether it was safe, she left.', 'nobody | Asked | whether it was safe'],
  ])
})

describe('a source is named', () => {
  holds([
    ['in front', 'According to the mayor, the bridge was safe.', 'the mayor | According to | the bridge was safe'],
    ['behind', 'The bridge was safe, according to the mayor.', 'the mayor | according to | The bridge was safe'],
    ['within', 'The bridge, according to Poe, was safe.', 'Poe | according to | The bridge … was safe'],
    [
      'for what somebody said',
      'Poe said it was safe, according to aides.',
      'aides | according to | Poe said it was safe',
    ],
    ['with as', 'As Poe wrote on Monday, the bridge was safe.', 'Poe | wrote | the bridge was safe'],
    ['in a headline', 'Mayor Poe: Bridge Is Safe', 'Mayor Poe | : | Bridge Is Safe'],
  ])
})

test('a verb with nothing beside it is kept for the quotation in the next sentence', () =>
  expect(creditsIn('Poe explained on Monday.')).toEqual(['Poe | explained | ']))
