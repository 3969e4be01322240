import { describe, expect, test } from 'vitest'
import { loadedVerb } from './loaded-verb'
import { markedBy } from './read-for-checks.fixture'

const marked = markedBy(loadedVerb)

describe('marked is', () => {
  const cases: [string, string, string][] = [
    ['a verb that suggests guilt', 'Jane Poe admitted that the dam was old.', 'admitted'],
    ['one that suggests doubt', 'Jane Poe claims she was at home.', 'claims'],
    ['one behind its quotation', '“We are the best in town,” Roe boasted.', 'boasted'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(marked(text)).toEqual([expected]))
})

describe('left alone is', () => {
  const cases: [string, string][] = [
    ['a plain verb', 'Jane Poe said that the dam was old.'],
    ['the same verb of something else', 'The flood claimed nine lives. The club admitted two members.'],
    ['what nobody does', 'It means admitting that the dam is old.'],
    ['the noun', 'The claim that he was at home is false.'],
    ['what somebody else says', '“He admitted that he was there,” Roe said.'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})
