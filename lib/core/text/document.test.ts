import { expect, test } from 'vitest'
import { assemble } from './document'

test('a document is the same as what is read back from its JSON: it names nothing that is not there', () => {
  const marks = [{ type: 'bold', href: undefined, start: 0, end: 3 }] as const
  const document = assemble([
    { type: 'headline', level: undefined, text: 'The ferry', marks },
    { type: 'paragraph', text: 'It stops.' },
  ])
  expect(document).toStrictEqual(JSON.parse(JSON.stringify(document)))
})
