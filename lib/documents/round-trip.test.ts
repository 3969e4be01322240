import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDocument, PLAIN_WORDS } from '../core/revise/arbitrary.fixture'
import { assemble, type Block, type BlockType, type Document, type LooseBlock } from '../core/text/document'
import { readDocument } from './read/read-document'
import { ink, write } from './write/export.fixture'

const NAMES = {
  text: 'a.txt',
  markdown: 'a.md',
  html: 'a.html',
  docx: 'a.docx',
  json: 'a.json',
  nitf: 'a.xml',
  'newsml-g2': 'a.xml',
  ninjs: 'a.json',
} as const
type TextFormat = keyof typeof NAMES
const thereAndBack = async (document: Document, format: TextFormat) => {
  const { bytes } = await write(document, { format, title: 'Ferry talks' })
  return readDocument({ bytes, name: NAMES[format] })
}

const kindOf = ({ start: _, end: __, ...kind }: Block) => kind
const lines = ({ text, blocks }: Document) =>
  blocks.map((block) => ({ ...kindOf(block), text: text.slice(block.start, block.end) }))

/** What each word looks like, whichever marks say it. */
const looks = ({ text, marks }: Document) =>
  [...text.matchAll(/\S/g)].map(({ index }) =>
    marks
      .flatMap(({ start, end, type, href }) => (start <= index && index < end ? `${type} ${href ?? ''}` : []))
      .sort(),
  )

const WORDS = [
  'ferry',
  'the',
  'of',
  '“quota”',
  'Holm’s',
  '🇩🇪',
  'שלום',
  '3.5',
  'é',
  '<b>',
  '&amp;',
  'a*b*',
  '{++',
  '#1',
  '_x_',
]
const prose = fc
  .array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 24 })
  .map((words) => `Talks ${words.join(' ')} ended on Monday.`)
const short = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => `Talks ${words.join(' ')} held`)

const marked = (block: LooseBlock): fc.Arbitrary<LooseBlock> => {
  const words = [...block.text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  return fc.array(fc.tuple(fc.nat(words.length - 1), fc.nat(2)), { maxLength: 2 }).map((places) => ({
    ...block,
    marks: places.map(([at, more], index) => ({
      start: words[at]?.start ?? 0,
      end: words[Math.min(words.length - 1, at + more)]?.end ?? 0,
      ...([{ type: 'bold' }, { type: 'link', href: 'https://example.org/a?b=1' }] as const)[index % 2],
    })) as LooseBlock['marks'],
  }))
}

/** Two items or more; each at most one level deeper than the one before. */
const list = fc.array(fc.tuple(short, fc.nat(2), fc.boolean()), { minLength: 2, maxLength: 5 }).map((items) => {
  const kinds: boolean[] = []
  return items.map(([text, wanted, isOrdered], index): LooseBlock => {
    const depth = index === 0 ? 0 : Math.min(wanted, kinds.length)
    // A list keeps its kind: one of another kind beside it would be a list by itself.
    const ordered = kinds[depth] ?? isOrdered
    kinds.splice(depth, kinds.length, ordered)
    return { type: 'list-item', text, depth, ordered }
  })
})

const DATELINES = ['BRUSSELS, Jan 12 (Agency) —', 'Oslo, 3 March (Echo) –', 'PARIS —', 'KYIV, Ukraine (AP) —']
const BYLINES = ['By Jane Doe', 'By Jane Doe and Sam Poe, Political Editor']
const typed = (type: BlockType, text: fc.Arbitrary<string>, more = {}) =>
  text.chain((words) => marked({ type, text: words, ...more }))
const one = (block: fc.Arbitrary<LooseBlock>) => block.map((made) => [made])

/** An article as it comes in: furniture, and a body that begins with a paragraph. */
const anyArticle = fc
  .tuple(
    one(typed('headline', short)),
    fc.oneof(
      one(fc.constantFrom(...BYLINES).map((text): LooseBlock => ({ type: 'byline', text }))),
      fc.tuple(
        typed('standfirst', prose),
        fc.constantFrom(...BYLINES).map((text): LooseBlock => ({ type: 'byline', text })),
      ),
      fc.constant([]),
    ),
    fc.option(fc.constantFrom(...DATELINES)).map((text): LooseBlock[] => (text ? [{ type: 'dateline', text }] : [])),
    one(typed('paragraph', prose)),
    fc
      .array(
        fc.oneof(
          one(typed('paragraph', prose)),
          one(typed('subhead', short, { level: 2 })),
          one(typed('blockquote', prose)),
          one(typed('pull-quote', short)),
          one(typed('caption', short)),
          list,
        ),
        { maxLength: 5 },
      )
      // Two lists on end would be one.
      .map((groups) =>
        groups
          .filter((group, at) => group[0]?.type !== 'list-item' || groups[at - 1]?.[0]?.type !== 'list-item')
          .flat(),
      ),
  )
  .map((parts) => assemble(parts.flat()))

/** What a format has no sign for, and what stands there instead. */
const UNSAID: Readonly<Record<TextFormat, Readonly<Partial<Record<BlockType, BlockType>>>>> = {
  docx: {},
  html: {},
  json: {},
  nitf: {},
  'newsml-g2': {},
  ninjs: {},
  markdown: { 'pull-quote': 'blockquote', caption: 'paragraph' },
  text: { 'pull-quote': 'paragraph', caption: 'paragraph', subhead: 'paragraph', blockquote: 'paragraph' },
}

/** The fields of a wire hold words alone. */
const asMarked = (document: Document, format: TextFormat): Document => {
  if (!/nitf|newsml|ninjs/.test(format)) return document
  const fields = document.blocks.filter(({ type }) => type === 'headline' || type === 'standfirst')
  const isInField = (at: number) => fields.some(({ start, end }) => start <= at && at < end)
  return { ...document, marks: document.marks.filter(({ start }) => !isInField(start)) }
}

const asSaid = (document: Document, format: TextFormat) =>
  lines(document).map(({ type, level, ...rest }) => {
    const said = UNSAID[format][type] ?? type
    return said === 'subhead' ? { type: said, level, ...rest } : { type: said, ...rest }
  })

test.each(['text', 'markdown', 'html', 'docx', 'json', 'nitf', 'newsml-g2', 'ninjs'] as const)(
  '%s: an article that is exported and imported again is the same',
  (format) =>
    fc.assert(
      fc.asyncProperty(anyArticle, async (document) => {
        const { document: back } = await thereAndBack(document, format)
        expect(lines(back)).toEqual(asSaid(document, format))
        if (format !== 'text') expect(looks(back)).toEqual(looks(asMarked(document, format)))
      }),
      { numRuns: 60 },
    ),
)

const SPACED: readonly LooseBlock[] = [
  { type: 'headline', text: 'Ferry  talks  end' },
  {
    type: 'paragraph',
    text: 'It ended.  Nobody said why, and  that was it.',
    marks: [{ type: 'bold', start: 3, end: 10 }],
  },
  { type: 'paragraph', text: 'One line   ended \n  another\tbegan \tand   went  on.' },
]

test.each(['text', 'markdown', 'html', 'docx', 'json'] as const)(
  '%s: no space is lost, however many stand in a row',
  async (format) => {
    const document = assemble(SPACED)
    const { document: back } = await thereAndBack(document, format)
    expect(back.text).toBe(document.text)
  },
)

test.each(['html', 'docx'] as const)(
  '%s: every block comes back as what it was, whatever its words look like',
  (format) =>
    fc.assert(
      fc.asyncProperty(anyDocument([...PLAIN_WORDS, 'By Jane Doe', 'Bridge shut', 'PARIS —']), async (document) => {
        fc.pre(document.blocks.filter(({ type }) => type === 'headline').length < 2 && document.blocks.length > 0)
        const { document: back } = await thereAndBack(document, format)
        const blocks = ({ text, type }: { text: string; type: BlockType }) => [type, ink(text)]
        expect(lines(back).map(blocks)).toEqual(lines(document).map(blocks))
      }),
      { numRuns: 60 },
    ),
)

test('json: whatever an article is, it comes back as the same document', () =>
  fc.assert(
    fc.asyncProperty(anyDocument([...PLAIN_WORDS, 'By Jane Doe', 'PARIS —']), async (document) => {
      fc.pre(document.text.trim() !== '')
      expect((await thereAndBack(document, 'json')).document).toEqual(document)
    }),
    { numRuns: 60 },
  ))
