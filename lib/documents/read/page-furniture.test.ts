import { expect, test } from 'vitest'
import { readHtml } from './read-html'

const PROSE =
  'The bridge over the Loam was shut on Monday after a lorry struck its eastern pier, the council of the town said at noon.'
const page = (inside: string, head = '') =>
  readHtml(
    `<!doctype html><html><head>${head}</head><body><article><h1>Shut</h1><p>${PROSE}</p>${inside}</article></body></html>`,
  )
const kept = (inside: string) =>
  page(inside)
    .blocks.slice(2)
    .map(({ text }) => text)

test.each([
  '<div class="share-tools"><p>Share</p></div>',
  '<div class="article__shareButtons">Tweet this</div>',
  '<div id="comments"><p>12 comments</p></div>',
  `<div class="comment-list"><p>${PROSE}</p></div>`,
  '<section class="related-stories"><h3>Ferry late</h3><p>It was late.</p></section>',
  '<div class="newsletter-signup"><p>Get our letter.</p></div>',
  '<div class="story-promo"><p>Read this, too.</p></div>',
  '<div class="advert"><p>Buy now.</p></div>',
  '<div class="ad-slot">Buy now.</div>',
  '<div class="most-read"><h2>Most read</h2><ol><li>One</li></ol></div>',
  '<div class="taboola-feed">One weird trick</div>',
])('what its name says is no story is left out, and told: %s', (inside) => {
  const { blocks, notes } = page(inside)
  expect(blocks).toHaveLength(2)
  expect(notes.map(({ kind }) => kind)).toContain('page-furniture')
})

test.each([
  `<div class="related"><p>${PROSE}</p></div>`,
  '<p class="promo">It is safe.</p>',
  '<h2 class="share">Who pays</h2><p>Nobody.</p>',
  '<div class="social-policy"><p>It is safe.</p></div>',
  '<div class="commentary"><p>It is safe.</p></div>',
  '<div class="shareholders"><p>It is safe.</p></div>',
  '<div class="bread"><p>It is safe.</p></div>',
])('longer prose, paragraphs and other names stay: %s', (inside) => expect(kept(inside).length).toBeGreaterThan(0))

test('an element that holds the beginning of the story stays, whatever it is called', () => {
  const { blocks } = readHtml(
    `<!doctype html><body><div class="comment sponsored"><h1>Shut</h1><p>${PROSE}</p><p>Why?</p></div>`,
  )
  expect(blocks.map(({ text }) => text)).toEqual(['Shut', PROSE, 'Why?'])
})

test('lists of other stories below the story go with their heading, a subhead of the story stays', () => {
  const more = '<h2>More on this story</h2><h3>Ferry late</h3><p>49 minutes ago</p>'
  expect(kept(`<h2>Who pays</h2><p>Nobody.</p><nav>Home</nav>${more}`)).toEqual(['Who pays', 'Nobody.'])
  expect(kept(`<nav>Home</nav><h2>Comments</h2><p>${PROSE}</p>`)).toEqual(['Comments', PROSE])
})
test('headings stay where nothing was left out', () => expect(kept('<h2>Who pays</h2>')).toEqual(['Who pays']))

const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Bridge shut',
  author: [{ name: 'Jane Doe' }, { name: 'Sam Poe' }],
  datePublished: '2022-01-12T10:00:00Z',
}
test.each([
  ['alone', ARTICLE],
  ['in a list', [{ '@type': 'Person' }, ARTICLE]],
  ['in a graph', { '@graph': [{ '@type': 'WebPage' }, ARTICLE] }],
])('what a page tells search engines is known: %s', (_name, value) => {
  expect(page('', data(value)).known).toEqual({
    title: 'Bridge shut',
    byline: 'Jane Doe and Sam Poe',
    date: '2022-01-12',
  })
})
test.each(['{', '[[[[[[]]]]]]', '{"@type":"NewsArticle","author":7,"headline":{"a":1}}', '<!-- x'])(
  'data that says nothing of use is passed over: %s',
  (source) => expect(page('', `<script type="application/ld+json">${source}</script>`).known).toEqual({}),
)
test('an author whom only the markup names is known', () => {
  expect(page('<span>Text <a rel="author" href="/jane">Jane Doe</a></span>').known?.byline).toBe('Jane Doe')
})
