import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect, test } from 'vitest'
import { applyEdits } from '../../core/revise/apply-edits'
import type { Document } from '../../core/text/document'
import { cleanCharacters } from './clean-characters'
import { anyCorrected, article, correct, ink, writeText } from './export.fixture'
import type { ExportInput } from './export-input'

const html = (document: Document, input: Partial<ExportInput> = {}) => writeText(document, { format: 'html', ...input })

/** What stands inside the article element. */
const inside = async (document: Document, input: Partial<ExportInput> = {}) =>
  /<article dir="auto">\n?([\s\S]*?)\n?<\/article>/
    .exec(await html(document, input))?.[1]
    ?.replaceAll(' dir="auto"', '')

/** Changes without their attributes. */
const tracked = async (document: Document, ...corrections: ExportInput['corrections']) =>
  (await inside(document, { copy: 'tracked', corrections }))?.replace(/<(ins|del) [^>]*>/g, '<$1>')

type Node = DefaultTreeAdapterTypes.Node

/** The words of a page, but for those in one kind of element. */
function wordsOf(node: Node, dropped: string): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (node.nodeName === dropped || node.nodeName === 'head') return ''
  if (node.nodeName === 'br') return '\n'
  const words = 'childNodes' in node ? node.childNodes.map((child) => wordsOf(child, dropped)).join('') : ''
  return /^(p|h[1-6]|li|blockquote)$/.test(node.nodeName) ? `\n${words}\n` : words
}

function find(node: Node, name: string): Node | undefined {
  if (node.nodeName === name) return node
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, name)
    if (found) return found
  }
}
const articleWords = (page: string, dropped: string) => wordsOf(find(parse(page), 'article') ?? parse(''), dropped)

test('each kind of block has its element', async () =>
  expect(
    await inside(
      article(
        { type: 'headline', text: 'H' },
        { type: 'standfirst', text: 'S' },
        { type: 'byline', text: 'B' },
        { type: 'dateline', text: 'D' },
        'P',
        { type: 'subhead', level: 2, text: 'T' },
        { type: 'blockquote', text: 'Q1' },
        { type: 'blockquote', text: 'Q2' },
        { type: 'caption', text: 'C' },
        { type: 'pull-quote', text: 'U' },
      ),
    ),
  ).toBe(
    [
      '<h1>H</h1>',
      '<p class="standfirst">S</p>',
      '<p class="byline">B</p>',
      '<p class="dateline">D</p>',
      '<p>P</p>',
      '<h2>T</h2>',
      '<blockquote>\n<p>Q1</p>\n<p>Q2</p>\n</blockquote>',
      '<p class="caption">C</p>',
      '<blockquote class="pull-quote">\n<p>U</p>\n</blockquote>',
    ].join('\n'),
  ))

const DATELINED = article({ type: 'dateline', text: 'OSLO, Jan 12 (Echo) —' }, 'It is shut. Go.', 'Go.')

test('a dateline runs into its paragraph', async () =>
  expect(await inside(DATELINED)).toBe(
    '<p><span class="dateline">OSLO, Jan 12 (Echo) —</span> It is shut. Go.</p>\n<p>Go.</p>',
  ))
test.each([
  [
    '12',
    '13',
    '<p><span class="dateline">OSLO, Jan <del>12</del><ins>13</ins> (Echo) —</span> It is shut. Go.</p>\n<p>Go.</p>',
  ],
  [
    'It is shut. Go.',
    '',
    '<p><span class="dateline">OSLO, Jan 12 (Echo) —</span> <del>It is shut. Go.</del><del><br><br></del>Go.</p>',
  ],
  [
    'OSLO, Jan 12 (Echo) —',
    '',
    '<p><span class="dateline"><del>OSLO, Jan 12 (Echo) —</del></span><del> </del>It is shut. Go.</p>\n<p>Go.</p>',
  ],
  [
    '—\n\nIt',
    '— It',
    '<p><span class="dateline">OSLO, Jan 12 (Echo) —</span><del> </del><ins> </ins>It is shut. Go.</p>\n<p>Go.</p>',
  ],
])('a change beside a dateline leaves it where it is: %j', async (cut, put, page) =>
  expect(await tracked(DATELINED, correct(DATELINED, cut, put))).toBe(page),
)

test('lists nest as deep as their items, and change their kind', async () => {
  const item = (text: string, depth: number, ordered = false) => ({ type: 'list-item' as const, text, depth, ordered })
  const page = await inside(
    article(item('a', 0), item('b', 1, true), item('c', 3, true), item('d', 0), item('e', 0, true)),
  )
  expect(page?.replaceAll('\n', '')).toBe(
    '<ul><li>a<ol><li>b<ol><li>c</li></ol></li></ol></li><li>d</li></ul><ol><li>e</li></ol>',
  )
})

test('headings never skip a level', async () => {
  const page = await inside(article({ type: 'headline', text: 'H' }, { type: 'subhead', level: 4, text: 'T' }))
  expect(page).toContain('<h2>T</h2>')
})

test('a page without a headline is headed by the title, outside the article', async () => {
  const page = await html(article('One.'), { title: 'A & B' })
  expect(page).toContain('<header>\n<h1 dir="auto">A &amp; B</h1>')
  expect(articleWords(page, '').trim()).toBe('One.')
})

test('the page names its language, and English when none is known', async () => {
  expect(await html(article('Un.'), { meta: { language: 'fr-CA' } })).toContain('<html lang="fr-CA">')
  expect(await html(article('One.'), { meta: { language: '"><script>' } })).toContain('<html lang="en">')
})

test('markup in the words is shown, not run', async () =>
  expect(await inside(article('<script>alert("1")</script> & so on'))).toBe(
    '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; so on</p>',
  ))

test('links lead to the web or to a mailbox, and nowhere else', async () => {
  const linked = (href: string) =>
    inside(article({ type: 'paragraph', text: 'x', marks: [{ type: 'link', start: 0, end: 1, href }] }))
  expect(await linked('https://a.example/?b="c"&d')).toBe('<p><a href="https://a.example/?b=%22c%22&amp;d">x</a></p>')
  expect(await linked('mailto:a@b.example')).toContain('<a href="mailto:a@b.example">')
  for (const href of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '/here', '//a.example'])
    expect(await linked(href)).toBe('<p>x</p>')
})

test('bold and italic stand inside each other without crossing', async () =>
  expect(
    await inside(
      article({
        type: 'paragraph',
        text: 'abcd',
        marks: [
          { type: 'bold', start: 0, end: 3 },
          { type: 'italic', start: 2, end: 4 },
        ],
      }),
    ),
  ).toBe('<p><strong>ab<em>c</em></strong><em>d</em></p>'))

test('a line break inside a block is kept', async () =>
  expect(await inside(article('One\ntwo'))).toBe('<p>One<br>two</p>'))

test('a change says who, when, why and whether it is decided, the cut words first', async () => {
  const document = article('He said ten.')
  const corrections = [correct(document, 'ten', 'nine', { author: 'A "B" <C>', errorCode: 'Q1', state: 'proposed' })]
  const about =
    'datetime="2031-05-04T10:20:30.400Z" data-author="A &quot;B&quot; &lt;C&gt;" data-reason="as on the tape" data-error-code="Q1" data-state="proposed" title="Not decided; proposed by A &quot;B&quot; &lt;C&gt;, 4 May 2031. Q1 Altered wording. Reason: as on the tape"'
  expect(await inside(document, { copy: 'tracked', corrections })).toBe(
    `<p>He said <del ${about}>ten</del><ins ${about}>nine</ins>.</p>`,
  )
})

test('accepted changes are told from those on which nobody has decided, by a key and one by one', async () => {
  const document = article('He said ten.', 'He left.')
  const corrections = [
    correct(document, 'ten', 'nine', { decidedBy: 'Eda Editor' }),
    correct(document, '\n\nHe left', '', { state: 'proposed', reason: '' }),
  ]
  const page = await html(document, { copy: 'tracked', corrections })
  expect(page).toMatch(/<del [^>]*data-state="accepted" data-decided-by="Eda Editor"[^>]*>ten</)
  const aside = (name: string) =>
    new RegExp(`<aside class="${name}"[^]*?</aside>`).exec(page)?.[0].replace(/<[^>]*>/g, '')
  expect(aside('key')).toMatch(/2 corrections:\s+cut put in 1 accepted\s+cut put in 1 proposed, not decided/)
  expect(aside('changes')).toMatch(
    /ten nine\s*Accepted by Eda Editor; proposed by Ann Ode, 4 May 2031. Reason: as on the tape\s+¶He left\s*Not decided; proposed by Ann Ode, 4 May 2031\n/,
  )
  expect(articleWords(page, '')).not.toContain('accepted')
})
test('paragraphs that are split and joined stand together, the break between them new or cut', async () => {
  const split = article('One. Two.')
  expect(await tracked(split, correct(split, ' ', '\n\n'))).toContain('<p>One.<del> </del><ins><br><br></ins>Two.</p>')
  const joined = article('One.', 'Two.')
  expect(await tracked(joined, correct(joined, '\n\n', ' '))).toContain(
    '<p>One.<del><br><br></del><ins> </ins>Two.</p>',
  )
})

test('a page without corrections has no key', async () =>
  expect(await html(article('One.'), { copy: 'tracked' })).not.toContain('<aside'))

test('a page says which copy of which version it is, outside the article', async () => {
  const told = async (input: Partial<ExportInput>) =>
    /<footer lang="en">\n<p>(.*)<\/p>/.exec(
      await html(article('One.'), { article: { id: 'a', version: 2 }, ...input }),
    )?.[1]
  expect(await told({})).toBe('Version 2, as it stands · 4 May 2031, 12:00 UTC · Stet')
  expect(await told({ copy: 'checked' })).toContain('Version 2, with the accepted corrections')
  expect(await told({ copy: 'tracked', textOfVersion: 1 })).toContain('Version 2, shown as corrections to version 1')
})

test('screen readers are told of changes, and the words stay clean', async () => {
  const page = await html(article('One.'), { copy: 'tracked' })
  expect(page).toContain('del::before { content: " [deleted: " }')
  expect(page).toContain('ins::before { content: " [inserted: " }')
  expect(page).toContain('del[data-state="proposed"]::before { content: " [proposed to delete: " }')
})

test('a link that keeps words stands around its change, formatting inside', async () => {
  const document = article({
    type: 'paragraph',
    text: 'See the old report.',
    marks: [
      { type: 'link', start: 4, end: 18, href: 'https://a.example/' },
      { type: 'bold', start: 8, end: 18 },
    ],
  })
  expect(await tracked(document, correct(document, 'old', 'new'))).toBe(
    '<p>See <a href="https://a.example/">the <del><strong>old</strong></del><ins><strong>new</strong></ins><strong> report</strong></a>.</p>',
  )
})

test('changes never stand around blocks', async () => {
  const document = article('One. Two.', 'Three.', 'Four.')
  const changes = [correct(document, ' ', '\n\n'), correct(document, 'Three.', ''), correct(document, 'Four', 'Five')]
  expect(await tracked(document, ...changes)).toBe(
    '<p>One.<del> </del><ins><br><br></ins>Two.</p>\n<p><del>Three.</del></p>\n<p><del>Four</del><ins>Five</ins>.</p>',
  )
})

test('a page holds nothing that is not allowed in HTML', async () =>
  expect(await inside(article('a\u0000b\u000bc\ufffe\ud800'))).toBe('<p>abc\ufffd</p>'))

test('accepted it reads as the corrected article, rejected as the original', () =>
  fc.assert(
    fc.asyncProperty(anyCorrected(), async ({ document, corrections }) => {
      const page = await html(document, { copy: 'tracked', corrections })
      expect(ink(articleWords(page, 'ins'))).toBe(ink(cleanCharacters(document.text)))
      expect(ink(articleWords(page, 'del'))).toBe(ink(cleanCharacters(applyEdits(document, corrections).document.text)))
    }),
    { numRuns: 150 },
  ))

test.each(['constructor', 'toString', '__proto__'])('the word %s can be changed like any other', async (word) => {
  const document = article(`The ${word} left.`)
  expect(await tracked(document, correct(document, word, 'man'))).toBe(
    `<p>The <del>${word}</del><ins>man</ins> left.</p>`,
  )
})
