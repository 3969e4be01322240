import { describe, expect, test } from 'vitest'
import { lostMarks } from './lost-marks'
import { markedBy } from './read-for-checks.fixture'

const marked = markedBy(lostMarks)
const SPEECH = '“The dam is safe,” Poe said.'

describe('marked is', () => {
  const cases: [string, string, string][] = [
    ['we behind speech', `${SPEECH}\n\nWe must act at once.`, 'We must act at once.'],
    ['us in a passive before speech', `The raid is condemned by us.\n\n${SPEECH}`, 'The raid is condemned by us.'],
    ['I beside speech', `${SPEECH}\n\nNever have I seen such rain.`, 'Never have I seen such rain.'],
    [
      'we some way before a mark that nothing opened',
      'The raid is condemned by us.\n\nIt rained.\n\nThe town must act.”',
      'The raid is condemned by us.',
    ],
    ['we inside a longer paragraph with such a mark', 'Poe left. We must act. It is late.”', 'We must act.'],
  ]
  test.each(cases)('%s', (_name, text, expected) => expect(marked(text)).toEqual([expected]))
})

describe('left alone is', () => {
  const cases: [string, string][] = [
    ['we far from any speech', `${SPEECH}\n\nIt rained.\n\nWe must act at once.`],
    ['we inside the marks', `${SPEECH}\n\n“We must act,” Roe said.`],
    ['the US, World War I and a title', `${SPEECH}\n\nThe US won World War I. He read Our Town.`],
    ['most of us', `${SPEECH}\n\nIt concerns most of us.`],
    ['we in a longer paragraph where no mark is missing', `${SPEECH}\n\nIt rained. We must act at once.`],
    ['my column', `${SPEECH}\n\nMy column is about dams.`],
    ['an author who says I throughout', `${SPEECH}\n\nI went. I saw. I slept. I ate. I left. My dog ran.`],
  ]
  test.each(cases)('%s', (_name, text) => expect(marked(text)).toEqual([]))
})
