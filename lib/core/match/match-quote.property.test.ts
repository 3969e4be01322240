import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchQuote } from './match-quote'
import { readQuote } from './read-quote'
import type { MatchResult } from './result'
import { indexSource } from './source/index-source'

/** Made to be mistaken: marks of every kind, labels, times, halves of characters, scripts without spaces. */
const HOSTILE = [
  ...[
    'a',
    'b',
    'not',
    'will',
    'we',
    'US',
    '10',
    '1,000',
    '3.5',
    'U.S.',
    "don't",
    '’',
    "'",
    '"',
    '“',
    '”',
    '?',
    '!',
    '.',
  ],
  ...['...', '…', '[', ']', '[…]', '[a]', 'a[b]', '(', ')', '(APPLAUSE)', '[laughs]', ' ', '\n', '\n\n', '\t', '\r\n'],
  ...[
    'POE:',
    'Ann Poe: ',
    '00:00:01,000 --> 00:00:02,000',
    'WEBVTT',
    '<v Ann>',
    '<br>',
    '[00:12]',
    '1',
    '-',
    '—',
    '-5',
  ],
  ...[
    '\0',
    '\ud83d',
    '\udc00',
    '😀',
    'é',
    'e\u0301',
    '\u200d',
    '\u00ad',
    '漢字',
    'ひら',
    'ไทย',
    'ﬁ',
    'İ',
    '𝐛',
    '½',
    '\ufffe',
    '\uffff',
  ],
]
const hostile = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    {
      maxLength: 60,
    },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)))

const WORDS = ['the', 'dam', 'will', 'not', 'hold', 'water', 'in', 'May', 'nobody', 'asked', 'us', 'seven', 'boats']
const speech = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ', ', '. ', '\n', ' – ')), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) => parts.flat().join(''))

const joined = ({ diff }: MatchResult, ...ops: readonly string[]) =>
  diff.flatMap(({ op, text }) => (ops.includes(op) ? text : [])).join('')

function expectSound(quote: string, source: string, result: MatchResult) {
  for (const { spans } of [result, ...result.alternatives]) {
    for (const { start, end } of spans) expect(0 <= start && start < end && end <= source.length).toBe(true)
  }
  expect(result.score >= 0 && result.score <= 1).toBe(true)
  expect(joined(result, 'equal', 'delete')).toBe(
    result.spans.map(({ start, end }) => source.slice(start, end)).join(''),
  )
  const cores = [readQuote(quote), readQuote(quote, 'literal')].map(({ core }) => quote.slice(core.start, core.end))
  expect(cores).toContain(joined(result, 'equal', 'insert'))
  expect(result.spans.length > 0).toBe(result.match !== 'not-found')
}

test('any quote against any source is answered, with spans inside it and a difference that holds both texts', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, speech), fc.oneof(hostile, speech), (quote, source) => {
      expectSound(quote, source, matchQuote(quote, source))
    }),
    { numRuns: 400 },
  )
})

test('so is a quote made of its source', () => {
  const made = hostile.chain((source) =>
    fc
      .tuple(fc.nat(source.length), fc.nat(source.length), fc.constantFrom(...HOSTILE))
      .map(([a, b, put]) => ({ source, quote: source.slice(Math.min(a, b), Math.max(a, b)) + put + source.slice(a) })),
  )
  fc.assert(
    fc.property(made, ({ quote, source }) => expectSound(quote, source, matchQuote(quote, source))),
    {
      numRuns: 400,
    },
  )
})

test('words cut out of a source are found there word for word', () => {
  const cut = speech.chain((source) => {
    const { count } = indexSource(source)
    return fc
      .tuple(fc.nat(count - 1), fc.nat(count - 1))
      .map(([a, b]) => ({ source, from: Math.min(a, b), to: Math.max(a, b) }))
  })
  fc.assert(
    fc.property(cut, ({ source, from, to }) => {
      const index = indexSource(source)
      const result = matchQuote(source.slice(index.starts[from], index.ends[to]), index)
      expect([result.score, ['verbatim', 'typographic'].includes(result.match)]).toEqual([1, true])
    }),
    { numRuns: 200 },
  )
})

test('a word that the source does not have is never overlooked', () => {
  const put = fc.tuple(speech, fc.nat()).map(([source, at]) => {
    const words = source.split(' ')
    words.splice(at % (words.length + 1), 0, 'zeppelin')
    return { source, quote: words.join(' ') }
  })
  fc.assert(
    fc.property(put, ({ source, quote }) => {
      expect(['altered', 'not-found']).toContain(matchQuote(quote, source).match)
    }),
    { numRuns: 200 },
  )
})
