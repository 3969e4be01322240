import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { prepareArticle } from '../prepare-article'
import { newsItem, newsMessage, newsMl, ninjs1, ninjs3, nitf } from './wires.fixture'

const read = (name: string, content: string | Uint8Array) =>
  prepareArticle({ bytes: typeof content === 'string' ? strToU8(content) : content, name })
const blocksOf = ({ document }: ReturnType<typeof read>) =>
  document.blocks.map(({ type, start, end }) => `${type}: ${document.text.slice(start, end)}`)
const STORY = [
  'paragraph: The weir at Orsk Mill was closed on Tuesday after a gate broke loose, the river board said.',
  'paragraph: “Nobody was hurt,” said its head, Ina Holt.',
]

test('of NITF comes the head field by field and the story by its elements', () => {
  const article = read('weir.xml', nitf())
  expect(blocksOf(article)).toEqual([
    'headline: Weir at Orsk Mill closed',
    'standfirst: Gate broke loose in the night',
    'byline: By ANN ROE, Staff Writer',
    'dateline: ORSK MILL',
    ...STORY,
    'subhead: What comes next',
    'paragraph: Repairs take a week; see the board’s plan.',
    'caption: The weir in March',
    'list-item: Gate 1',
    'list-item: Gate 2',
  ])
  expect(article.document.marks.map(({ type, href }) => [type, href])).toEqual([
    ['italic', undefined],
    ['link', 'https://board.example/weir'],
  ])
  expect(article.meta).toMatchObject({
    byline: 'ANN ROE, Staff Writer',
    dateline: 'ORSK MILL',
    date: '2031-03-04',
    language: 'en-GB',
  })
  expect(article).toMatchObject({
    format: 'nitf',
    wire: {
      itemId: 'mp-2031-77',
      version: 1,
      versionCreated: '2031-03-04T09:15:00.000Z',
      status: 'usable',
      urgency: 4,
      provider: 'Mill Press',
    },
  })
})

test('a dateline that the story begins with is not said twice', () => {
  const article = read('weir.xml', nitf().replace('<p>The weir', '<p>ORSK MILL, March 4 (MP) — The weir'))
  expect(blocksOf(article).filter((block) => block.startsWith('dateline'))).toEqual([
    'dateline: ORSK MILL, March 4 (MP) —',
  ])
})

test('lines that a telex broke are one paragraph; short ones stay', () => {
  const line = 'x'.repeat(50)
  expect(
    blocksOf(
      read('a.xml', `<nitf><body><body.content><p>${line}<br/>end</p><p>1<br/>2</p></body.content></body></nitf>`),
    ),
  ).toEqual([`paragraph: ${line} end`, 'paragraph: 1\n2'])
})

test.each([
  ['alone', newsItem()],
  ['in a message', newsMessage()],
  ['with NITF inside', newsItem().replace(/<html[\s\S]*<\/html>/, nitf().slice(nitf().indexOf('<nitf')))],
])('of NewsML-G2 %s comes item, head and story', (_how, content) => {
  const article = read('weir.xml', content)
  expect(blocksOf(article).slice(0, 6)).toEqual([
    'headline: Weir at Orsk Mill closed',
    'standfirst: Gate broke loose in the night',
    'byline: By Ann Roe',
    'dateline: ORSK MILL, March 4',
    ...STORY,
  ])
  expect(article.wire).toEqual({
    format: 'newsml-g2',
    itemId: 'urn:newsml:mill.example:20310304:weir',
    version: 3,
    versionCreated: '2031-03-04T09:15:00.000Z',
    status: 'usable',
    urgency: 4,
    provider: 'Mill Press',
  })
})

test('what else a message holds, and that an item was canceled, is told', () => {
  const { notes } = read('weir.xml', newsMessage({ status: 'stat:canceled' }))
  expect(notes.map(({ message }) => message)).toEqual([
    'One other item of the message was left out.',
    'The agency has canceled this item.',
  ])
})

test('of NewsML 1 comes the story and not a longer caption, and the id without its revision', () => {
  const article = read('weir.newsml', newsMl())
  expect(blocksOf(article)).toEqual([
    'headline: Weir at Orsk Mill closed',
    'byline: By Ann Roe',
    'dateline: ORSK MILL, March 4 (MP) -',
    ...STORY,
  ])
  expect(article.wire).toMatchObject({ itemId: 'urn:newsml:mill.example:20310304:weir', version: 2, urgency: 4 })
})

test.each([
  ['1', ninjs1(), []],
  ['3', ninjs3(), ['standfirst: Gate broke loose in the night']],
])('of ninjs %s comes the body with its paragraphs', (_version, content, standfirst) => {
  const article = read('weir.json', content)
  expect(blocksOf(article)).toEqual(['headline: Weir at Orsk Mill closed', ...standfirst, 'byline: Ann Roe', ...STORY])
  expect(article.wire).toMatchObject({
    itemId: 'https://mill.example/items/weir',
    version: 2,
    urgency: 4,
    status: 'usable',
  })
  expect(article.meta).toMatchObject({ date: '2031-03-04', language: 'en-GB' })
})

test('a declared charset is heeded', () =>
  expect(
    read(
      'a.xml',
      Buffer.from(
        '<?xml version="1.0" encoding="ISO-8859-1"?><nitf><body><body.content><p>Caf\xe9 shut.</p></body.content></body></nitf>',
        'latin1',
      ),
    ).document.text,
  ).toBe('Café shut.'))

describe('hostile and broken', () => {
  const saying = (name: string, content: string) => {
    try {
      return read(name, content).document.text
    } catch (error) {
      return String(error)
    }
  }
  test('a DOCTYPE is passed over and nothing of it is loaded', () =>
    expect(saying('a.xml', nitf({}, '<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/nitf.dtd">\n'))).toContain(
      'Nobody was hurt',
    ))
  test('entities of its own are refused, before they grow', () =>
    expect(saying('a.xml', nitf({}, '<!DOCTYPE nitf [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>'))).toContain(
      'entities of its own',
    ))
  test('depth has a limit', () =>
    expect(saying('a.xml', `<nitf>${'<p>'.repeat(100_000)}`)).toContain('nested more than 500'))
  test('XML of no news is named by its root', () =>
    expect(saying('a.xml', '<?xml version="1.0"?><rss/>')).toContain('begins with “rss”'))
  test('what breaks off is told with its line', () => expect(saying('a.xml', '<nitf>\n<body>')).toContain('line 2'))
  test('scripts in a body do not come through', () => {
    const text = saying(
      'a.json',
      JSON.stringify({ uri: 'x', headline: 'H<img src=x>', body_html: '<p>ok</p><script>alert(1)</script>' }),
    )
    expect(text).toBe('H<img src=x>\n\nok')
  })
  test('fields of a wrong type are named', () =>
    expect(saying('a.json', '{"uri":1,"headlines":{}}')).toContain('“uri” must be text, “headlines” must be a list'))
  test('what is not JSON is told with line and column', () =>
    expect(saying('a.json', '{"a":1,}')).toContain('line 1, column 8'))
  test('JSON of another kind is refused', () => expect(saying('a.json', '{"a":1}')).toContain('no ninjs'))
})
