import { expect, test } from 'vitest'
import { creditsIn } from './credits.fixture'

const contents = (text: string) => creditsIn(text).map((credit) => credit.split(' | ')[2])

test.each([
  ['a semicolon', 'Poe said it was safe; the town was glad.'],
  ['a dash', 'Poe said it was safe -- a bold claim.'],
  ['another verb of saying', 'Poe said it was safe and described the view.'],
  ['a participle of saying', 'Poe said it was safe, adding nothing.'],
  ['a contrast with another speaker', 'Poe said it was safe, but Roe said otherwise.'],
  ['a clause of the writer', 'Poe said it was safe, which nobody believed.'],
  ['an apposition', 'Poe said it was safe, a bold claim in that town.'],
  ['the comma that ends a clause in front', 'When Poe said it was safe, nobody believed it.'],
])('the content ends at %s', (_title, text) => expect(contents(text)[0]).toBe('it was safe'))

test.each([
  ['a list', 'Poe said the bridge was safe, dry and clean.', 'the bridge was safe, dry and clean'],
  ['a pair of dashes', 'Poe said it was — at last — safe.', 'it was — at last — safe'],
  ['a bracket', 'Poe said it (the bridge) was safe.', 'it (the bridge) was safe'],
])('the content goes on over %s', (_title, text, content) => expect(contents(text)).toEqual([content]))

test('a quotation that ends with its own comma ends the content', () =>
  expect(contents('Poe said it was “a joy,” though tired.')[0]).toBe('it was “a joy,”'))
