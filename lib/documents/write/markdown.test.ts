import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { applyEdits } from '../../core/revise/apply-edits'
import { anyDocument } from '../../core/revise/arbitrary.fixture'
import type { Document } from '../../core/text/document'
import { cleanCharacters } from './clean-characters'
import { AWKWARD_WORDS, anyCorrected, article, correct, ink, writeText } from './export.fixture'
import type { ExportInput } from './export-input'

const markdown = (document: Document, input: Partial<ExportInput> = {}) =>
  writeText(document, { format: 'markdown', ...input })
const tracked = async (document: Document, ...corrections: ExportInput['corrections']) =>
  (await markdown(document, { copy: 'tracked', corrections })).replace(/\{>>.*?<<\}/g, '').trim()

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}
const BLOCKS = ['paragraph', 'heading']

/** The words of a Markdown text, as a reader of it finds them. */
function wordsOf(source: string): string {
  const words = ({ type, value, children = [] }: Node): string => {
    if (type === 'break') return '\n'
    const inside = value ?? children.map(words).join('')
    return BLOCKS.includes(type) ? `${inside}\n\n` : inside
  }
  return words(unified().use(remarkParse).use(remarkGfm).parse(source))
}

/** Takes or refuses every change, as a tool for CriticMarkup would. */
const settle = (source: string, taken: boolean) =>
  source.replace(
    /\\[\s\S]|\{\+\+([\s\S]*?)\+\+\}|\{--([\s\S]*?)--\}|\{~~([\s\S]*?)~>([\s\S]*?)~~\}|\{>>[\s\S]*?<<\}/g,
    (all, put?: string, cut?: string, old?: string, next?: string) => {
      if (all.startsWith('\\')) return all
      return (taken ? (put ?? next) : (cut ?? old)) ?? ''
    },
  )

test('each kind of block has its sign', async () =>
  expect(
    await markdown(
      article(
        { type: 'headline', text: 'H' },
        { type: 'standfirst', text: 'S' },
        'P',
        { type: 'subhead', level: 3, text: 'T' },
        { type: 'blockquote', text: 'Q1' },
        { type: 'blockquote', text: 'Q2' },
      ),
    ),
  ).toBe('# H\n\nS\n\nP\n\n### T\n\n> Q1\n>\n> Q2\n'))

test('a dateline runs into its paragraph', async () => {
  const document = article({ type: 'dateline', text: 'OSLO, Jan 12 (Echo) —' }, 'It is shut.')
  expect(await markdown(document)).toBe('OSLO, Jan 12 (Echo) — It is shut.\n')
  expect(await tracked(document, correct(document, '12', '13'))).toBe('OSLO, Jan {~~12~>13~~} (Echo) — It is shut.')
})

test('lists nest and count', async () => {
  const item = (text: string, depth: number, ordered = false) => ({ type: 'list-item' as const, text, depth, ordered })
  expect(await markdown(article(item('a', 0, true), item('b', 1), item('c', 0, true)))).toBe('1. a\n   - b\n2. c\n')
})

test('bold, italic and links are written close to their words', async () =>
  expect(
    await markdown(
      article({
        type: 'paragraph',
        text: 'He is very old.',
        marks: [
          { type: 'bold', start: 2, end: 11 },
          { type: 'link', start: 11, end: 14, href: 'https://a.example/' },
        ],
      }),
    ),
  ).toBe('He **is very** [old](https://a.example/).\n'))

test('signs of Markdown in the words are escaped', async () =>
  expect(await markdown(article('1. *x* and _y_ [z](w) # no', '# none', '- none'))).toBe(
    '1\\. \\*x\\* and \\_y\\_ \\[z]\\(w) # no\n\n\\# none\n\n\\- none\n',
  ))

test('a replaced word is one change with its comment', async () => {
  const document = article('He said ten.')
  const corrections = [
    correct(document, 'ten', 'nine', { errorCode: 'Q1', state: 'proposed', reason: 'as <<on}} the\ntape' }),
  ]
  expect(await markdown(document, { copy: 'tracked', corrections })).toBe(
    'He said {~~ten~>nine~~}{>>Ann Ode, Q1, proposed: as < \\<on}} the tape<<}.\n',
  )
})
test('a correction in several places has one comment, at its end', async () => {
  const document = article('He said ten and two.')
  const corrections = [correct(document, 'said ten and two', 'told ten and three')]
  expect(await markdown(document, { copy: 'tracked', corrections })).toBe(
    'He {~~said~>told~~} ten and {~~two~>three~~}{>>Ann Ode, accepted: as on the tape<<}.\n',
  )
})
test('words put in and words cut', async () => {
  const document = article('a very big dog')
  expect(await tracked(document, correct(document, 'very ', ''), correct(document, 'dog', 'dog barks'))).toBe(
    'a {--very --}big dog{++ barks++}',
  )
})
test('changed words carry their formatting inside', async () => {
  const document = article({ type: 'paragraph', text: 'He ran fast.', marks: [{ type: 'bold', start: 3, end: 11 }] })
  expect(await tracked(document, correct(document, 'ran', 'fled'))).toBe('He {~~**ran**~>**fled**~~} **fast**.')
})
test('a block that is cut or new takes its sign with it', async () => {
  const document = article(
    'One.',
    { type: 'subhead', level: 2, text: 'Two' },
    { type: 'list-item', text: 'a' },
    { type: 'list-item', text: 'b' },
  )
  expect(await tracked(document, correct(document, 'Two', ''), correct(document, 'b', ''))).toBe(
    'One.\n\n{--## Two--}\n\n- a\n  {--- b--}'.replace('\n  {', '\n{'),
  )
})
test('changes are closed and opened again for each paragraph', async () => {
  const document = article('One.', 'Two.', 'Three.')
  expect(await tracked(document, correct(document, 'One.\n\nTwo.\n\n', ''))).toBe('{--One.--}\n\n{--Two.--}\n\nThree.')
})
test('a paragraph that is split shows the break', async () => {
  const document = article({ type: 'blockquote', text: 'One. Two.' })
  expect(await tracked(document, correct(document, ' ', '\n\n'))).toBe('> One.{-- --}{++\n>\n> ++}Two.')
})
test('and so does one that is joined', async () => {
  const document = article('One.', 'Two.')
  expect(await tracked(document, correct(document, '\n\n', ' '))).toBe('One.{--\n\n--}{++ ++}Two.')
})
test('marks of changes in the words are escaped', async () =>
  expect(await markdown(article('a {++b++} {--c--} {~~d~>e~~} {==f==}{>>g<<}'))).toBe(
    'a \\{++b++\\} \\{--c--\\} {\\~\\~d\\~>e\\~\\~} \\{==f==\\}\\{>>g<<\\}\n',
  ))

test('read again it has the same words', () =>
  fc.assert(
    fc.asyncProperty(anyDocument(AWKWARD_WORDS), async (document) => {
      expect(ink(wordsOf(await markdown(document)))).toBe(ink(cleanCharacters(document.text)))
    }),
    { numRuns: 100 },
  ))

/** Awkward words, but none that only means something together with what a change puts beside it, such as a lone `#`. */
const WORDS_APART = [
  'a',
  'Smith',
  ',',
  '“',
  '3.5',
  '*x*',
  '_',
  '`',
  '~~',
  '[a](b)',
  '{++',
  '--}',
  '{>>',
  '<<}',
  '{==',
  'שלום',
  '👩‍🚀',
  'e\u0301',
]

const isWordEdge = (text: string, at: number) => /^\s?$/.test(text.charAt(at - 1)) || /^\s?$/.test(text.charAt(at))

/** Both texts that a tracked copy holds, read again, beside what they should be. */
async function settled(document: Document, corrections: ExportInput['corrections']) {
  const source = await markdown(document, { copy: 'tracked', corrections })
  return {
    read: [settle(source, false), settle(source, true)].map((text) => ink(wordsOf(text))),
    wanted: [document, applyEdits(document, corrections).document].map(({ text }) => ink(cleanCharacters(text))),
  }
}

test('accepted it reads as the corrected article, rejected as the original', () =>
  fc.assert(
    fc.asyncProperty(anyCorrected(WORDS_APART), async ({ document, corrections }) => {
      const ofWords = corrections.filter(
        ({ start, end }) => isWordEdge(document.text, start) && isWordEdge(document.text, end),
      )
      const { read, wanted } = await settled({ ...document, marks: [] }, ofWords)
      expect(read).toEqual(wanted)
    }),
    { numRuns: 100 },
  ))

test.each([
  ['words', 'ran', 'walked'],
  ['a block', 'He ran.', ''],
])('the reason for a change of %s is escaped as the text is', async (_, cut, replacement) => {
  const document = article('First.', 'He ran.', 'Last.')
  const reason = '<img src=x onerror=alert(1)> <script>&amp; *said* [a](javascript:b) <<} `x`'
  const source = await markdown(document, {
    copy: 'tracked',
    corrections: [correct(document, cut, replacement, { reason, author: '<b>Ann</b>' })],
  })
  expect(typesIn(source)).not.toContain('html')
  expect(typesIn(source)).not.toContain('link')
  expect(typesIn(source)).not.toContain('emphasis')
  expect(source.match(/<<\}/g)).toHaveLength(1)
})

/** Every kind of node in a Markdown text. */
function typesIn(source: string): readonly string[] {
  const types = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(types)]
  return types(unified().use(remarkParse).use(remarkGfm).parse(source))
}
