import { expect, test } from 'vitest'
import { matchQuote } from './match-quote'
import { indexSource } from './source/index-source'
import { SPEECH } from './speech.fixture'

const index = indexSource(SPEECH)
const match = (quote: string, source: string = SPEECH) => matchQuote(quote, source === SPEECH ? index : source)
const placesOf = (quote: string) => match(quote).spans.map(({ start, end }) => SPEECH.slice(start, end))
/** What is not equal, as `-cut`, `+put`, each with its kind. */
const changesOf = (quote: string, source?: string) =>
  match(quote, source).diff.flatMap(({ op, text, kind }) =>
    op === 'equal' ? [] : [`${op === 'delete' ? '-' : '+'}${text.trim()}: ${kind}`],
  )

test.each([
  ['We will not close the bridge this winter', 'verbatim'],
  ['“We will not close the bridge this winter,”', 'verbatim'],
  ['... close the bridge this winter ...', 'verbatim'],
  ['we will not close the bridge this winter', 'typographic'],
  ['It’s a small boat – a very small boat – and it carries all of us', 'typographic'],
  ['We will not close\nthe bridge  this winter', 'typographic'],
  ['The harbour pays for the ferry. It’s a small boat', 'typographic'],
  ['MAYOR, WHO PAYS FOR THE FERRY?', 'typographic'],
  ['The old bridge … we have mended it 14 times since', 'marked'],
  ['The old bridge [...] was built in 1931', 'marked'],
  ['Everybody wants it open. […] Nobody has ever been left behind', 'marked'],
  ['We will not close [it] this winter', 'marked'],
  ['We will [certainly] not close the bridge', 'marked'],
  ['[The bridge] was built in 1931', 'marked'],
  ['we have mend[ed] it 14 times', 'marked'],
  ['[W]e will not close the bridge', 'marked'],
  ['We will close the bridge this winter', 'altered'],
  ['We will close the bridge … if the council pays for the new cables', 'altered'],
  ['It carries all of US', 'altered'],
  ['Mayor, who pays for the ferry.', 'altered'],
  ['Everybody wants it open. Nobody has ever been left behind on the quay', 'altered'],
  ['I never said a word about schools or taxes', 'not-found'],
  ['there was the only one of them that was for it', 'not-found'],
  ['', 'not-found'],
  ['“…”', 'not-found'],
  ['[sic]', 'not-found'],
] as const)('%j is %s', (quote, expected) => expect(match(quote).match).toBe(expected))

test.each([
  ['mended it 41 times since', ['-14: number', '+41: number']],
  ['We will close the bridge this winter', ['-not: negation']],
  ['was built in 1931 by Anne Roe', ['-Anna: name', '+Anne: name']],
  ['We would not close the bridge', ['-will: modal', '+would: modal']],
  ['it carried all of us', ['-carries: tense', '+carried: tense']],
  ['it carries most of us', ['-all: quantity', '+most: quantity']],
  ['We have mended them 14 times since', ['-we: typographic', '+We: typographic', '-it: pronoun', '+them: pronoun']],
  ['the council pays for new the cables', ['-the: order', '+the: order']],
  ['I cannot promise that it will stay open', ["-can't: contraction", '+cannot: contraction']],
  ['The harbor pays for the ferry', ['-harbour: spelling', '+harbor: spelling']],
  ['we have mended it fourteen times', ['-14: spelling', '+fourteen: spelling']],
  ['a small boat, a tiny boat', ['-very small: wording', '+tiny: wording']],
  ['who pays for the ferry.', ['-?: question']],
  ['we have [recently] mended it', ['+[recently]: marked']],
] as const)('the difference of %j tells what was changed', (quote, expected) =>
  expect(changesOf(quote)).toEqual(expect.arrayContaining([...expected])),
)

test('an insertion is shown with the words it stands for', () =>
  expect(changesOf('We will not close [it] this winter')).toEqual(['-the bridge: marked', '+[it]: marked']))

test('a line that hyphens break is the same word', () =>
  expect(match('the government fell', 'Then the govern-\nment fell.').match).toBe('typographic'))

test('points, commas and accents that are only set otherwise are no change', () =>
  expect(match('The U.S. paid $1,000 for a café', 'the US paid $1000 for a cafe\u0301.').match).toBe('typographic'))

test('a point or a sign that makes another number is one', () => {
  expect(changesOf('it rose by 15 points', 'And it rose by 1.5 points.')).toEqual(['-1.5: number', '+15: number'])
  expect(changesOf('it was 5 degrees outside', 'It was -5 degrees outside.')).toContain(
    '-: number'.replace('-:', '--5:'),
  )
})

test('few words are found only as they are', () => {
  expect(match('left behind on').match).toBe('verbatim')
  expect(match('left beside on').match).toBe('not-found')
})

test('words that stand at several places are told with all of them', () => {
  const { spans, alternatives } = match('The harbour pays for the ferry')
  expect([spans, ...alternatives.map((other) => other.spans)].map(([span]) => span?.start)).toEqual([
    SPEECH.indexOf('The harbour'),
    SPEECH.lastIndexOf('The harbour'),
  ])
})

test('so are places that fit nearly as well', () =>
  expect(match('The harbor pays for the ferry').alternatives.map((other) => other.match)).toEqual(['altered']))

test('a place without a change leaves no doubt', () => expect(match('who pays for the ferry').alternatives).toEqual([]))

test('each part of a quote with a gap has its place', () =>
  expect(placesOf('The old bridge … we have mended it … times since')).toEqual([
    'The old bridge',
    'we have mended it',
    'times since',
  ]))

test('a quote that goes on in the source with a qualifier tells its words', () => {
  expect(match('We will not close the bridge this winter').cutBefore?.text).toBe('but')
  expect(match('the bridge this winter, but').cutBefore?.text).toBe('only if')
  expect(match('The harbour pays for the ferry').cutBefore).toBeNull()
})

test.each([
  ['Nobody has ever been left behind on the quay … Everybody wants it open', 'out-of-order', 'altered'],
  ['Everybody wants it open. Nobody has ever been left behind on the quay', 'unmarked', 'altered'],
  ['it will stay open for ever. Mayor, who pays for the ferry', 'speakers', 'typographic'],
  ['The old bridge was built in 1931 … We won’t raise the fare', 'far', 'marked'],
  ['Everybody wants it open … Nobody has ever been left behind', null, 'marked'],
] as const)('%j is stitched: %s', (quote, stitched, expected) =>
  expect(match(quote)).toMatchObject({ stitched, match: expected }),
)

test('a sentence left out between two leaves two places', () =>
  expect(placesOf('Everybody wants it open. It’s a small boat')).toHaveLength(2))

test('the labels of a transcript tell who speaks', () => {
  expect(match('who pays for the ferry').speaker?.text).toBe('REPORTER')
  expect(match('Everybody wants it open').speaker?.text).toBe('MAYOR POE')
  expect(match('Everybody wants it', 'Everybody wants it').speaker).toBeNull()
})

test('brackets that the source has too are no marks of the quote', () => {
  const source = 'It ended well. [The cup] was a good one, he said. [Nobody knows who made it.]'
  expect(match('[The cup] was a good one', source).match).toBe('verbatim')
  expect(match('[Nobody knows who made it.]', source).match).toBe('verbatim')
  expect(match('[It] was a good one', source).match).toBe('marked')
})

test('a label that is quoted with the words behind it is no speaker’s', () =>
  expect(match('WHEN: JUNE 12, 2 P.M.', 'WHERE: THE OLD QUAY\nWHEN: JUNE 12, 2 P.M.\n').match).toBe('verbatim'))

test('a source in another script is searched word by word too', () => {
  expect(match('我们不会关闭这座桥', '市长说：我们不会关闭这座桥，因为人人都要用。').match).toBe('verbatim')
  expect(match('我们会关闭这座桥', '市长说：我们不会关闭这座桥，因为人人都要用。').match).toBe('altered')
})
