import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_REVIEWS, readClaimReviews } from './read-claim-reviews'

const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/bridge',
  claimReviewed: 'The bridge has 14 cracks.',
  datePublished: '2026-03-04T10:00:00Z',
  author: { '@type': 'Organization', name: 'Harbour Checks' },
  reviewRating: { '@type': 'Rating', ratingValue: '2', bestRating: 5, worstRating: '1', alternateName: 'Mostly false' },
  itemReviewed: { '@type': 'Claim', author: { name: 'Paul Loe' }, appearance: [{ url: 'https://post.example/1' }] },
  reviewBody: 'There are four.',
}
const READ = {
  claim: 'The bridge has 14 cracks.',
  address: 'https://checks.example/bridge',
  verdict: 'misleading',
  details: {
    publisher: 'Harbour Checks',
    date: '2026-03-04',
    rating: { name: 'Mostly false', value: 2, best: 5, worst: 1 },
    explanation: 'There are four.',
    claimant: 'Paul Loe',
    appearance: 'https://post.example/1',
  },
}
const read = (value: unknown) => readClaimReviews(JSON.stringify(value))
const page = (...scripts: string[]) =>
  `<!doctype html><title>Check</title>${scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')}<p>Words`

describe('a ClaimReview is found', () => {
  test.each([
    ['alone', REVIEW],
    ['in a list', [REVIEW]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, REVIEW] }],
    ['in a data feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }] }],
    ['under two types', { ...REVIEW, '@type': ['Review', 'ClaimReview'] }],
  ])('%s', (_, value) => expect(read(value)).toEqual({ reviews: [READ], refused: [] }))

  test('in the scripts of a page', () =>
    expect(readClaimReviews(page('{"@type":"WebPage"}', JSON.stringify(REVIEW))).reviews).toEqual([READ]))
})

describe('what cannot come in is told', () => {
  const why = (changes: object) => read({ ...REVIEW, ...changes }).refused[0]?.why
  test('without claim, address or rating', () => {
    expect(why({ claimReviewed: 7 })).toMatch('claimReviewed')
    expect(why({ claimReviewed: '\u200b' })).toMatch('claimReviewed')
    expect(why({ url: 'javascript:alert(1)' })).toMatch('url')
    expect(why({ reviewRating: null })).toMatch('reviewRating')
    expect(why({ claimReviewed: 'x'.repeat(6000) })).toMatch('5000')
  })
  test('a torn script is refused and the rest read', () => {
    const { reviews, refused } = readClaimReviews(page('{"@type":', JSON.stringify(REVIEW)))
    expect([reviews.length, refused.length]).toEqual([1, 1])
  })
  test.each([
    ['neither JSON nor a page', 'Claim: it rained'],
    ['a page without any', '<p>Hello'],
    ['JSON without any', '{"@type":"Article"}'],
  ])('%s', (_, text) => expect(() => readClaimReviews(text)).toThrow(expect.objectContaining({ code: 'invalid' })))
})

describe('hostile input', () => {
  const tooLarge = expect.objectContaining({ code: 'too-large' })
  test('nested a hundred thousand deep', () =>
    expect(() => readClaimReviews(`${'['.repeat(100_000)}1${']'.repeat(100_000)}`)).toThrow(
      expect.objectContaining({ name: 'RefusedDocument' }),
    ))
  test('a page nested as deep', () =>
    expect(() => readClaimReviews('<div>'.repeat(20_000))).toThrow(expect.objectContaining({ code: 'invalid' })))
  test('more reviews than an import takes', () =>
    expect(() => read(Array.from({ length: MOST_REVIEWS + 1 }, () => REVIEW))).toThrow(tooLarge))
  test('more characters than are read', () => expect(() => readClaimReviews(' '.repeat(5_000_001))).toThrow(tooLarge))
  test('prototypes are not touched', () => {
    readClaimReviews(`{"__proto__":{"polluted":1},"x":${JSON.stringify(REVIEW)}}`)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
  test('fields of any type and shape never break it', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(REVIEW)), fc.jsonValue()), (fields) => {
        const { reviews, refused } = read({ ...REVIEW, ...fields, '@type': 'ClaimReview' })
        expect(reviews.length + refused.length).toBe(1)
      }),
    ))
})
