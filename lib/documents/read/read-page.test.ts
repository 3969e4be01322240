import { expect, test } from 'vitest'
import { RefusedDocument } from '../refused-document'
import { readHtml } from './read-html'

const STORY =
  'The bridge over the Loam was shut on Monday after a lorry struck its eastern pier, the council said. '.repeat(4)
const page = (body: string, head = '') =>
  readHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
const textsOf = (body: string, head?: string) => page(body, head).blocks.map(({ text }) => text)

test('of a page the article is taken, and the editor is told', () => {
  const body = `<nav>Home</nav><p>Subscribe</p><article><h1>Shut</h1><p>${STORY}</p><aside>Adverts</aside></article><footer>Us</footer>`
  expect(textsOf(body)).toEqual(['Shut', STORY.trim()])
  expect(page(body).notes.map(({ kind }) => kind)).toEqual(['page-around', 'page-furniture'])
})
test('without an article the main part is taken, without that the body', () => {
  expect(textsOf(`<p>No</p><main><p>${STORY}</p></main>`)).toEqual([STORY.trim()])
  expect(textsOf('<p>Short</p><article>Teaser</article>')).toEqual(['Short', 'Teaser'])
})
test('lists of nothing but links are furniture', () => {
  expect(
    textsOf(`<article><p>${STORY}</p><ul><li><a href="https://example.org/a">Share</a></li></ul></article>`),
  ).toEqual([STORY.trim()])
})
test('the headline may stand above the article', () => {
  expect(page(`<h1>Bridge shut for good</h1><article><p>${STORY}</p></article>`).blocks[0]).toEqual({
    type: 'headline',
    text: 'Bridge shut for good',
  })
})
test('the heading that the title repeats is the headline', () => {
  const { blocks } = page(
    `<h1>The Echo</h1><h2>Bridge shut for good</h2><p>${STORY}</p>`,
    '<title>Bridge shut for good | The Echo</title>',
  )
  expect(blocks.map(({ type, text }) => [type, text.slice(0, 20)])).toEqual([
    ['subhead', 'The Echo'],
    ['headline', 'Bridge shut for good'],
    ['paragraph', 'The bridge over the '],
  ])
})
test('the head of the page knows title, author and day', () => {
  const head = `<title>Bridge shut for good - Echo</title><meta name=author content="By Jane Doe"><meta property="article:published_time" content="2022-01-12T10:00:00Z">`
  expect(page('<p>x</p>', head).known).toEqual({
    title: 'Bridge shut for good',
    byline: 'Jane Doe',
    date: '2022-01-12',
  })
})
test('a time in the article is its day', () => {
  expect(page('<p>x <time datetime="2022-01-12">today</time></p>').known).toEqual({ date: '2022-01-12' })
})
const TIME = '<time datetime="2022-01-12T08:00Z">on Wednesday</time>'
test.each([TIME, `Published ${TIME}`, `<p>Published ${TIME}</p>`, `<div>First published: <b>${TIME}</b> |</div>`])(
  'a line that only says when it came out is the day and no paragraph, in a page and in a piece: %s',
  (line) => {
    const piece = readHtml(`<h1>Shut</h1>${line}<p>${STORY}</p>`)
    expect([piece.known, piece.blocks.map(({ type }) => type)]).toEqual([
      { date: '2022-01-12' },
      ['headline', 'paragraph'],
    ])
    expect(textsOf(`<h1>Shut</h1>${line}<p>${STORY}</p>`)).toEqual(['Shut', STORY.trim()])
  },
)
test('a time among the words of the story stays there and dates nothing that was pasted', () => {
  const { known, blocks } = readHtml(`<p>It shut ${TIME}, the council said.</p>`)
  expect([known, blocks[0]?.text]).toEqual([undefined, 'It shut on Wednesday, the council said.'])
})
test.each([
  [`It shut ${TIME}, the council said.`, 'It shut on Wednesday, the council said.'],
  [`It shut <b>${TIME}</b>, the council said.<br>It is shut.`, 'It shut on Wednesday, the council said.\nIt is shut.'],
  [`<ul><li>Shut<li>${TIME}</ul>`, 'Shut|on Wednesday'],
  [`<table><tr><td>Shut<td>${TIME}</table>`, 'Shut\ton Wednesday'],
])('a time that stands loose takes no words of the story with it: %s', (html, text) => {
  expect(textsOf(html).join('|')).toBe(text)
})
test.each(['<div>', '<b>', '<ul><li>', '<table><tr><td>'])('%s without end is refused, not followed', (tag) => {
  expect(() => readHtml(tag.repeat(50_000))).toThrow(RefusedDocument)
})
test('many attributes, entities and unclosed comments do no harm', () => {
  const attributes = Array.from({ length: 20_000 }, (_, index) => `a${index}=1`).join(' ')
  expect(textsOf(`<p ${attributes}>${'&amp;'.repeat(1_000)}</p><!-- no end`)).toEqual(['&'.repeat(1_000)])
})
