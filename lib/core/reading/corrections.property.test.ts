import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from './read-text'
import type { Finding } from './reading'

/** Paragraphs with something wrong in them that can be mended for certain, and what stands around them. */
const PARAGRAPHS = [
  'We must leave the town now.”',
  'The town has to be left at once,” Ann Roe said.',
  '“We will stay, Ann Roe said.',
  '“We will stay, she said.”',
  '“The dam will hold, as we all know.',
  '“He told me “go home” and left us there,” Paul Loe said.',
  '“He told me ‘go home" and left us there,” Paul Loe said.',
  '“It is the boss’s dam and not the workers’,” Paul Loe said.',
  '"It is the boss’s dam and not the town’s,” Paul Loe said.',
  "'It is the dam of all of us here,' Paul Loe said.",
  '‘It is “our dam” and nobody else’s,’ Paul Loe said.',
  '"It is ‘our dam’ and nobody else’s," Paul Loe said.',
  '“We have been here for years,“ Paul Loe said.',
  '”We have been here for years,” Paul Loe said.',
  '"We have been here for years," Paul Loe said.',
  'Jane Winterby spoke, and then Winterby left.',
  'On that day Winterbey came back, and Ms Winterby stayed.',
  'Then Jane Winterbey left, as Jane Winterby had.',
  'It broke on Monday, March 2, 2022.',
  'The ferry left on Friday the 3rd of June 2020.',
  'The ferry left.',
] as const
const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  ', ',
  '. ',
  '\n\n',
  ' ',
  'we ',
  'she said',
  'Winterby ',
  'Winterbey ',
  's',
  'Jane ',
  '(',
  '—',
]

const article = fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 8 }).map((all) => all.join('\n\n'))
const hostile = fc.array(fc.constantFrom(...PIECES, ...PARAGRAPHS), { maxLength: 25 }).map((all) => all.join(''))

const mended = (text: string, { start, end, correction = { start, end, text: '' } }: Finding): string =>
  text.slice(0, correction.start) + correction.text + text.slice(correction.end)

test('what is proposed lies in the text, and applied, what was wrong at its place is found no more', () => {
  fc.assert(
    fc.property(fc.oneof(article, hostile), (text) => {
      for (const finding of readText(text).findings) {
        const { correction, code, start, message } = finding
        if (!correction) continue
        expect(0 <= correction.start && correction.start <= correction.end && correction.end <= text.length).toBe(true)
        expect(text.slice(correction.start, correction.end)).not.toBe(correction.text)
        const after = mended(text, finding)
        const again = readText(after).findings.filter((one) => one.code === code && one.start === start)
        expect(again.filter((one) => one.message === message)).toEqual([])
      }
    }),
    { numRuns: 1000 },
  )
})
