import { describe, expect, test } from 'vitest'
import { readHtml } from './read-html'

const blocksOf = (html: string) => readHtml(html).blocks
const textsOf = (html: string) => blocksOf(html).map(({ text }) => text)
const notesOf = (html: string) => readHtml(html).notes.map(({ kind, count }) => `${kind} ${count}`)

describe('blocks', () => {
  test('headings, quotations, captions and lists keep what they are', () => {
    const html = `<h1>Head</h1><h3>Sub</h3><p>Para</p><blockquote><p>Said</p></blockquote><figure><img src=x><figcaption>Cap</figcaption></figure>
      <ul><li>One<ol><li>Two</ol>more<li><p>Three</p></ul>`
    expect(blocksOf(html)).toEqual([
      { type: 'headline', text: 'Head' },
      { type: 'subhead', level: 3, text: 'Sub' },
      { type: 'paragraph', text: 'Para' },
      { type: 'blockquote', text: 'Said' },
      { type: 'caption', text: 'Cap' },
      { type: 'list-item', ordered: false, depth: 0, text: 'One' },
      { type: 'list-item', ordered: true, depth: 1, text: 'Two' },
      { type: 'list-item', ordered: false, depth: 0, text: 'more' },
      { type: 'list-item', ordered: false, depth: 0, text: 'Three' },
    ])
  })
  test('an element that nobody knows is only its words, whatever its name', () =>
    expect(blocksOf('<p>It <constructor>is</constructor> shut.</p>')).toEqual([
      { type: 'paragraph', text: 'It is shut.' },
    ]))
  test('white space collapses as in a browser', () => {
    expect(textsOf('<p> The\n  bridge <b> is </b> shut\t</p>\n<p>a&nbsp; b</p><pre>a\n  b</pre>')).toEqual([
      'The bridge is shut',
      'a\u00a0 b',
      'a\n  b',
    ])
  })
  test('one br breaks a line, two begin a paragraph', () =>
    expect(textsOf('a <br> b<br><br>c<br/>')).toEqual(['a\nb', 'c']))
  test('text outside of any block is a paragraph', () =>
    expect(textsOf('one<div>two<p>three</p>four</div>')).toEqual(['one', 'two', 'three', 'four']))
  test('a row of a table is a line', () =>
    expect(textsOf('<table><tr><td>a<td>b<tr><td>c</table>')).toEqual(['a\tb', 'c']))
  test('classes of newsrooms say what furniture is', () => {
    expect(
      blocksOf('<p class="article__byline">By Jane Doe</p><div class="standfirst">Why</div>').map(({ type }) => type),
    ).toEqual(['byline', 'standfirst'])
  })
})

describe('marks', () => {
  test('bold, italic and links', () => {
    expect(blocksOf('<p>a <b>b<i>c</i></b> <a href="https://example.org/x">d</a></p>')[0]?.marks).toEqual([
      { type: 'bold', start: 2, end: 4 },
      { type: 'italic', start: 3, end: 4 },
      { type: 'link', start: 5, end: 6, href: 'https://example.org/x' },
    ])
  })
  test('a mark over two blocks is one in each', () => {
    expect(blocksOf('<b><p>a</p><p>b</p></b>').map(({ marks }) => marks)).toEqual([
      [{ type: 'bold', start: 0, end: 1 }],
      [{ type: 'bold', start: 0, end: 1 }],
    ])
  })
  test('styles of Google Docs count, its wrapper does not', () => {
    const html =
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">a</span><span style="font-style:italic">b</span>c</p></b>'
    expect(blocksOf(html)[0]?.marks).toEqual([
      { type: 'bold', start: 0, end: 1 },
      { type: 'italic', start: 1, end: 2 },
    ])
  })
  test.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    '&#106;avascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/hosts',
    '//example.org',
    '/here',
  ])('no link to %s', (href) => {
    expect(blocksOf(`<a href="${href}">a</a>`)).toEqual([{ type: 'paragraph', text: 'a' }])
    expect(notesOf(`<a href="${href}">a</a>`)).toEqual(['unsafe-links 1'])
  })
})

describe('what is left out is told', () => {
  test.each([
    ['a<script>x</script><iframe src=x></iframe><form>x<input></form>', 'active-content 3'],
    ['a<img src=x onerror=y><svg onload=y><text>x</text></svg>', 'images 2'],
    ['a<p hidden>x<p style="display: none">x<p style="font-size:0">x<p class="sr-only">x', 'hidden-text 4'],
    ['a<del>x</del>', 'deleted-text 1'],
    ['a<video>x</video>', 'embedded 1'],
  ])('%s', (html, note) => {
    expect(textsOf(html)).toEqual(['a'])
    expect(notesOf(html)).toEqual([note])
  })
  test('styles, templates and comments go in silence', () => {
    expect(readHtml('<style>x</style><template>x</template><noscript>x</noscript><!-- x -->a')).toEqual({
      blocks: [{ type: 'paragraph', text: 'a' }],
      notes: [],
      sourceNotes: [],
    })
  })
  test('insertions stay and are told', () => {
    expect(textsOf('It was <del>52</del><ins>42</ins>.')).toEqual(['It was 42.'])
    expect(notesOf('It was <del>52</del><ins>42</ins>.')).toEqual(['deleted-text 1', 'inserted-text 1'])
  })
})

test('what Word pastes is read without its bullets and comments', () => {
  const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p class=MsoTitle>Head<o:p></o:p></p>
    <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Item</p>
    <p class=MsoNormal>Text<span class=MsoCommentReference>[JD1]</span></p><div style='mso-element:comment-list'>Say more</div></body></html>`
  expect(blocksOf(html)).toEqual([
    { type: 'headline', text: 'Head' },
    { type: 'list-item', ordered: true, depth: 1, text: 'Item' },
    { type: 'paragraph', text: 'Text' },
  ])
})

test('a class tells a dateline, and a standfirst that is written as a heading', () => {
  const shapes = (html: string) => readHtml(html).blocks.map(({ type, text }) => [type, text])
  expect(shapes('<p><span class="dateline">Upper Loam —</span> The bridge is shut.</p>')).toEqual([
    ['dateline', 'Upper Loam —'],
    ['paragraph', 'The bridge is shut.'],
  ])
  expect(shapes('<p>Shut <span class="dateline">Jan 12</span> at noon.</p>')).toEqual([
    ['paragraph', 'Shut Jan 12 at noon.'],
  ])
  expect(shapes('<h1>Shut</h1><h2 class="standfirst">Why?</h2>')[1]).toEqual(['standfirst', 'Why?'])
  expect(shapes('<blockquote class="pull-quote"><p>Go round.</p></blockquote>')).toEqual([['pull-quote', 'Go round.']])
})
