import { describe, expect, test } from 'vitest'
import { faultsOf } from '@/lib/core/source/source.fixture'
import { paragraph, run, wordFile } from '../read/word-file.fixture'
import { refusalIn } from '../refusal.fixture'
import { extractSource } from './extract-source'
import { NEWS_WORDS, newsPage } from './news-page.fixture'
import { pdfFile } from './pdf-file.fixture'
import type { SourceInput } from './source-input'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (input: SourceInput) => {
  const result = await extractSource(input)
  expect(faultsOf(result.source)).toEqual([])
  return result
}
const refusal = (input: SourceInput) => refusalIn(extractSource(input))
const page = (html: string, type = 'text/html; charset=utf-8') => read({ bytes: bytes(html), type })

describe('a news page', () => {
  test('gives its story, title, publisher and language, and nothing of what stands around', async () => {
    expect(await page(newsPage())).toMatchObject({
      kind: 'page',
      source: { text: `Old bridge shut for two years\n\nBy Cara de Wit\n\n${NEWS_WORDS}` },
      title: 'Old bridge shut for two years',
      publisher: 'The Loam Echo',
      language: 'en-GB',
      warnings: [],
    })
  })

  test('gives its story when nothing marks it', async () => {
    const { source } = await page(newsPage({ holder: 'div' }))
    expect(source.text).toContain(NEWS_WORDS)
    expect(source.text).not.toMatch(/Most read|cat in a tree|rights reserved|cookies|Sport/)
  })

  test.each([
    ['a meta element', '<meta property="article:published_time" content="2031-03-03T10:00:00Z">'],
    [
      'what it tells search engines',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-03-03"}</script>',
    ],
  ])('gives its day by %s', async (_, head) => expect((await page(newsPage({ head }))).date).toBe('2031-03-03'))

  test('gives its day by a time in the story', async () =>
    expect(
      (
        await page(
          newsPage().replace(
            '<p class="byline">',
            '<p><time datetime="2031-03-03">Monday</time></p><p class="byline">',
          ),
        )
      ).date,
    ).toBe('2031-03-03'))

  test('gives its publisher as search engines are told', async () => {
    const head =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Echo Media"}}]}</script>'
    expect((await page(newsPage({ head }))).publisher).toBe('Echo Media')
  })

  test('is not believed about its language when its words are clearly of another', async () => {
    const body = [
      'Der Rat hat am Montag beschlossen, die alte Brücke für zwei Jahre zu schließen, weil sie nicht mehr sicher ist und niemand die Kosten tragen will.',
    ]
    expect((await page(newsPage({ body }))).language).toBe('de')
  })

  test('is decoded as its server says', async () =>
    expect(
      (
        await read({
          bytes: Buffer.from(newsPage().replace('<meta charset="utf-8">', '').replace('Bo Li', 'Bó Li'), 'latin1'),
          type: 'text/html; charset=iso-8859-1',
        })
      ).source.text,
    ).toContain('Bó Li'))
})

describe('a page that is not the article warns', () => {
  const short = (...body: string[]) => page(newsPage({ body })).then(({ warnings }) => warnings)

  test('of a paywall', async () =>
    expect(await short('The council voted on Monday.', 'Subscribe to continue reading this story.')).toEqual([
      expect.stringMatching(/^This page asks to subscribe or sign in/),
    ]))
  test('of a consent page', async () =>
    expect(await short('We value your privacy. We and our 812 partners store cookies.', 'Accept all cookies')).toEqual([
      expect.stringMatching(/^This page asks about cookies/),
    ]))
  test('of a page that wants a browser', async () =>
    expect(await short('Please enable JavaScript to view this page.')).toEqual([
      expect.stringMatching(/^This page shows its words only to a browser/),
    ]))
  test('that it is short', async () =>
    expect(await short('The council voted.')).toEqual([expect.stringMatching(/^This page has only 16 words/)]))
  test('that it is not free, when it says so', async () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>'
    expect((await page(newsPage({ head }))).warnings).toEqual([expect.stringMatching(/not free/)])
  })
})

describe('each format is told by its bytes and its name', () => {
  const srt = '1\n00:00:01,000 --> 00:00:02,000\nANN: We shall.\n'
  const talk = 'ANN: One.\nBO: Two.\nANN: Three.\nBO: Four.'
  test.each<[string, SourceInput, string, string]>([
    ['text', { bytes: bytes('One.\n\nTwo.'), name: 'a.txt' }, 'document', 'One.\n\nTwo.'],
    ['Markdown', { bytes: bytes('# One\n\n**Two**.'), name: 'a.md' }, 'document', 'One\n\nTwo.'],
    [
      'Word',
      { bytes: wordFile(paragraph(run('One.')) + paragraph(run('Two.'))), name: 'a.docx' },
      'document',
      'One.\n\nTwo.',
    ],
    ['captions', { bytes: bytes(srt), name: 'a.srt' }, 'transcript', 'ANN: We shall.'],
    ['captions without a name', { bytes: bytes(srt) }, 'transcript', 'ANN: We shall.'],
    [
      'captions that are served as such',
      { bytes: bytes(`WEBVTT\n\n${srt}`), type: 'text/vtt' },
      'transcript',
      'ANN: We shall.',
    ],
    ['a transcript by its words', { bytes: bytes(talk), name: 'a.txt' }, 'transcript', talk.replaceAll('\n', '\n\n')],
    [
      'a transcript in Word',
      {
        bytes: wordFile(
          talk
            .split('\n')
            .map((line) => paragraph(run(line)))
            .join(''),
        ),
        name: 'a.docx',
      },
      'transcript',
      talk.replaceAll('\n', '\n\n'),
    ],
    ['a transcript that is called so', { text: 'Ann: One.', format: 'transcript' }, 'transcript', 'Ann: One.'],
    ['pasted text', { text: 'One.', format: 'text' }, 'document', 'One.'],
  ])('%s', async (_, input, kind, text) => expect(await read(input)).toMatchObject({ kind, source: { text } }))

  test('a PDF, whatever its name and type', async () => {
    const file = await pdfFile((pen) => pen.text('One.'))
    for (const name of ['a.pdf', 'a.txt', undefined]) {
      expect(await read({ bytes: file, name, type: 'text/plain' })).toMatchObject({
        kind: 'document',
        source: { text: 'One.' },
      })
    }
  })

  test('a page that is served as plain text is a page', async () =>
    expect((await page(newsPage(), 'text/plain')).kind).toBe('page'))
})

describe('refused, with what to do, are', () => {
  test.each<[string, SourceInput, RegExp]>([
    ['an empty file', { bytes: new Uint8Array(), name: 'a.pdf' }, /^invalid: The file is empty/],
    [
      'a file without words',
      { bytes: bytes(' \n '), name: 'a.txt' },
      /^invalid: There is no text to read in this source/,
    ],
    ['a text named .pdf', { bytes: bytes('One.'), name: 'a.pdf' }, /^invalid: This is named \.pdf and is none/],
    [
      'a page named .pdf',
      { bytes: bytes('<!doctype html><p>Sign in'), name: 'a.pdf' },
      /^invalid: This is a web page that is named \.pdf/,
    ],
    [
      'a page served as a PDF',
      { bytes: bytes('<!doctype html><p>Sign in'), type: 'application/pdf' },
      /web page that is named \.pdf/,
    ],
    [
      'a picture',
      { bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), name: 'a.pdf' },
      /^unsupported: This is a picture.*Stet reads \.pdf/,
    ],
    [
      'binary junk',
      { bytes: Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7_919) % 251), name: 'a.txt' },
      /^unsupported: This is a binary file/,
    ],
    [
      'an old Word file',
      { bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), name: 'a.doc' },
      /save it as \.docx/,
    ],
    [
      'a table',
      { bytes: bytes('a,b'), name: 'a.csv' },
      /^unsupported: Stet cannot read \.csv files\. Stet reads \.pdf/,
    ],
    [
      'captions without words',
      { bytes: bytes('WEBVTT\n\n00:01.000 --> 00:02.000\n'), name: 'a.vtt' },
      /^invalid: There are no words in these captions/,
    ],
    [
      'a file that is too large',
      { bytes: new Uint8Array(10 * 1024 * 1024 + 1), name: 'a.pdf' },
      /^too-large: The file is larger than 10 MB/,
    ],
    [
      'a transcript that is too long',
      { text: `Ann: ${'a '.repeat(2_600_000)}`, format: 'transcript' },
      /^too-large: The text is longer than five million/,
    ],
  ])('%s', async (_, input, why) => expect(await refusal(input)).toMatch(why))
})

describe('the transcript of a hearing in a PDF', () => {
  const lines = [
    'THE CHAIR: Good morning. We come to',
    'the bridge.',
    'MR. ROE: We knew of the cracks since',
    '2029, and we told the office.',
    'Q. When was that?',
    'A. In May, by letter.',
    'Q. To whom did you write?',
    'A. To the office for roads, which did not',
    'answer.',
    'THE CHAIR: Thank you.',
    'MR. ROE: Thank you.',
    'THE CHAIR: We are done.',
  ]
  const spoken = [
    'THE CHAIR: Good morning. We come to the bridge.',
    'MR. ROE: We knew of the cracks since 2029, and we told the office.',
    'Q: When was that?',
    'A: In May, by letter.',
    'Q: To whom did you write?',
    'A: To the office for roads, which did not answer.',
    'THE CHAIR: Thank you.',
    'MR. ROE: Thank you.',
    'THE CHAIR: We are done.',
  ]
  test.each([false, true])('has its speakers and pages; its lines are counted: %s', async (isCounted) => {
    const file = await pdfFile((pen) => {
      pen.fontSize(11)
      for (const [row, line] of lines.entries()) {
        if (isCounted) pen.text(`${row + 1}`, 60, 100 + 24 * row, { lineBreak: false })
        pen.text(line, 90, 100 + 24 * row, { lineBreak: false })
      }
    })
    const { kind, source } = await read({ bytes: file, name: 'hearing.pdf' })
    expect(kind).toBe('transcript')
    expect(source.parts.map(({ start, end, speaker }) => `${speaker}: ${source.text.slice(start, end)}`)).toEqual(
      spoken,
    )
    expect(source.parts[0]).toMatchObject({ page: 1 })
    expect(source.text).toContain('office.\n\nQ. When')
  })
})

test('title and day are known without leaving the text', async () =>
  expect(
    await read({ text: '# Report on the bridge\n\nDate: 3 March 2031\n\nIt is old.', format: 'markdown' }),
  ).toMatchObject({
    title: 'Report on the bridge',
    date: '2031-03-03',
    source: { text: 'Report on the bridge\n\nDate: 3 March 2031\n\nIt is old.' },
  }))
test('a first sentence is no title', async () =>
  expect(
    (
      await read({
        text: 'It is old, and nobody has painted it in years, which is a shame, said the owner.',
        format: 'text',
      })
    ).title,
  ).toBeUndefined())
