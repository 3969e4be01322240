import { describe, expect, test } from 'vitest'
import { markedBy, mendedBy } from './read-for-checks.fixture'
import { swallowedAttribution } from './swallowed-attribution'

const marked = markedBy(swallowedAttribution)

describe('marked is', () => {
  const cases: [string, string][] = [
    ['a pronoun and its verb', '“We will stay here, she said.”'],
    ['a name and its verb', '“We will stay here, Mayor Jane Poe said.”'],
    ['a verb and its name', '“We will stay here, said Jane Poe.”'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([text]))
})

describe('left alone is', () => {
  const cases: [string, string][] = [
    ['an attribution outside', '“We will stay here,” she said.'],
    ['speech about speech', '“We will do what she said.” “Yes, he said.”'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})

test('the closing mark is put before the attribution', () =>
  expect(mendedBy(swallowedAttribution)('“We will stay in town, she said.”')).toBe('“We will stay in town,” she said.'))
