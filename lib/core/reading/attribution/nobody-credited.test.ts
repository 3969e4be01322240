import { expect, test } from 'vitest'
import { creditsIn } from './credits.fixture'

test.each([
  ['a noun with the letters of a verb', 'The claims were large and the reports late.'],
  ['a noun behind a preposition', 'At this point the road turns.'],
  ['a possessive', 'The state’s roads are long.'],
  ['the name of a country', 'The United States won the match.'],
  ['an adjective', 'A reported rise in prices came late.'],
  ['a verb with another sense', 'Prices continued to rise in May.'],
  ['a verb with another object', 'He found himself alone.'],
  ['a relative clause without which', 'The deal Poe announced was dropped.'],
  ['an adverb in front alone', 'In May, hiring continues to grow.'],
  ['a label before a colon', 'Photo: Ann Poe'],
  ['a verb within a quotation', '“I said no” is on his shirts.'],
])('%s credits nobody', (_title, text) => expect(creditsIn(text)).toEqual([]))
