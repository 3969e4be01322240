import { describe, expect, test } from 'vitest'
import { droppedAttribution } from './dropped-attribution'
import { markedBy } from './read-for-checks.fixture'

const marked = markedBy(droppedAttribution)
const LONE = '“The dam will not hold for another week.”'

describe('marked is', () => {
  const cases: [string, string, string][] = [
    ['speech between narration', `The flood rose.\n\n${LONE}\n\nThe ferry left.`, LONE],
    ['speech that was never opened', `The flood rose.\n\nWe must leave now.”`, 'We must leave now.”'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(marked(text)).toEqual([expected]))
})

describe('left alone is', () => {
  const cases: [string, string][] = [
    ['speech with its speaker', 'The flood rose.\n\n“The dam will not hold for a week,” Jane Poe said.'],
    ['speech that goes on from an attributed paragraph', `“It is bad,” Jane Poe said.\n\n${LONE}`],
    ['the same, when it was never opened', '“It is bad for us,” Jane Poe said. “It is.”\n\nWe must leave now.”'],
    ['speech that is announced', `Jane Poe had this to tell:\n\n${LONE}`],
    ['speech behind a report of its speaker', `Jane Poe said the flood rose.\n\n${LONE}`],
    ['speech that is signed', `The flood rose.\n\n${LONE}\n\n— Jane Poe`],
    ['a title', 'The flood rose.\n\n“The Song of the Dam”'],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})
