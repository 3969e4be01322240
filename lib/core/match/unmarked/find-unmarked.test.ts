import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuotations } from '../../text/find-quotations'
import { SPEECH } from '../speech.fixture'
import { findUnmarked } from './find-unmarked'

/** Each finding with the words it marks. */
const foundIn = (article: string, source = SPEECH) =>
  findUnmarked(article, findQuotations(article), source).map(
    ({ code, start, end }) => `${code} ${article.slice(start, end)}`,
  )

test('eight words in a row of the source are told, with both places', () => {
  const article =
    'Mayor Poe promised on Monday not to close the bridge: nobody has ever been left behind on the quay, she knows.'
  const [found] = findUnmarked(article, [], SPEECH)
  expect(found).toMatchObject({ code: 'Q8', score: 1, related: [] })
  expect(found?.message).toBe('“nobody has ever been left behind …” are the source’s words, without quotation marks.')
  expect(
    found?.shared.map(({ article: a, source: s }) => [article.slice(a.start, a.end), SPEECH.slice(s.start, s.end)]),
  ).toEqual([['nobody has ever been left behind on the quay', 'Nobody has ever been left behind on the quay']])
})

test('a sentence that exchanges a few words of the source is told', () => {
  const source =
    'The council will shut the northern quay, sell both of the older boats and raise prices for every passenger in spring.'
  expect(
    foundIn(
      'The town is going to shut the northern quay, sell its older boats and raise prices for each passenger.',
      source,
    ),
  ).toEqual([expect.stringMatching(/^Q9 The town .* for each passenger$/)])
})

test.each([
  ['in quotation marks', 'She said: “Nobody has ever been left behind on the quay, and nobody will be.”'],
  ['around a quotation', 'Nobody has ever been “stranded” left behind on the “old” quay'],
  ['fewer words', 'She says that nobody has ever been left behind.'],
  ['what everybody says', 'It was built in 1931 by Anna Roe, and we have'],
  ['other words for it', 'According to the mayor all passengers were always taken along.'],
  ['names and numbers', 'Anna Roe built the bridge in 1931. Mayor Poe spoke of 14 repairs.'],
])('nothing is told of %s', (_, article) => expect(foundIn(article)).toEqual([]))

test('any article, spans and source are answered, with spans inside both', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom('the', 'old', 'quay', 'sold', 'boats', '“', '”', '.', '\n\n', 'POE:'),
        fc.string({ unit: 'binary' }),
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(' '))
  const spans = fc.array(
    fc.record({ start: fc.integer({ min: -2, max: 300 }), end: fc.integer({ min: -2, max: 300 }) }),
  )
  fc.assert(
    fc.property(text, spans, text, (article, quoted, source) => {
      for (const { start, end, shared } of findUnmarked(article, quoted, source + article)) {
        const both = shared.flatMap((one) => [[one.article, article] as const, [one.source, source + article] as const])
        for (const [span, whole] of [...both, [{ start, end }, article] as const]) {
          expect(0 <= span.start && span.start < span.end && span.end <= whole.length).toBe(true)
        }
      }
    }),
    { numRuns: 400 },
  )
})
