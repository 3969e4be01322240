import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { RefusedDocument } from '../refused-document'
import { type DocumentInput, readDocument } from './read-document'
import { paragraph, run, wordFile } from './word-file.fixture'

const STORY = 'The bridge over the Loam was shut on Monday after a lorry struck its eastern pier, the council said.'
const ARTICLE = ['Bridge shut', 'By Jane Doe', `LOAM, Jan 12 (Echo) — ${STORY}`, '“Go round,” she said.']
const html = ARTICLE.map((text) => `<p>${text}</p>`).join('')
const inputs: Record<string, DocumentInput> = {
  'pasted text': { text: ARTICLE.join('\n\n'), format: 'text' },
  'a text file': { bytes: strToU8(ARTICLE.join('\r\n\r\n')), name: 'a.txt' },
  'a text file with a line a paragraph': { bytes: strToU8(ARTICLE.join('\r')), name: 'a.txt' },
  Markdown: { bytes: strToU8(ARTICLE.join('\n\n')), name: 'a.md' },
  'pasted HTML': { text: html, format: 'html' },
  'a web page': { bytes: strToU8(`<!doctype html>${html}`), name: 'a.html' },
  'a Word file': { bytes: wordFile(ARTICLE.map((text) => paragraph(run(text))).join('')), name: 'a.docx' },
}

test.each(Object.entries(inputs))('%s gives the same article', async (_name, input) => {
  const { document, meta } = readDocument(input)
  expect(document.blocks.map(({ type }) => type)).toEqual(['headline', 'byline', 'dateline', 'paragraph', 'paragraph'])
  expect(document.text).toBe(
    ['Bridge shut', 'By Jane Doe', 'LOAM, Jan 12 (Echo) —', STORY, '“Go round,” she said.'].join('\n\n'),
  )
  expect(meta).toEqual({ title: 'Bridge shut', byline: 'Jane Doe', dateline: 'LOAM, Jan 12 (Echo)' })
})

describe('refused', () => {
  const refusal = (input: DocumentInput) => {
    try {
      readDocument(input)
      return 'read'
    } catch (error) {
      return error instanceof RefusedDocument ? error.code : error
    }
  }
  test.each([
    ['nothing', { text: '', format: 'text' }, 'invalid'],
    ['white space', { text: ' \n\t\u00a0', format: 'text' }, 'invalid'],
    ['what has no width', { text: '\u200b\u200d\ufeff\u2060', format: 'text' }, 'invalid'],
    ['a page of scripts', { text: '<script>x</script><img src=x>', format: 'html' }, 'invalid'],
    ['an empty Word file', { bytes: wordFile(''), name: 'a.docx' }, 'invalid'],
    ['text over two million characters', { text: 'a '.repeat(1_000_001), format: 'text' }, 'too-large'],
    ['HTML with as much text', { text: `<p>${'a '.repeat(1_000_001)}`, format: 'html' }, 'too-large'],
    ['a file over 10 MB', { bytes: new Uint8Array(10 * 1024 * 1024 + 1), name: 'a.txt' }, 'too-large'],
  ] satisfies [string, DocumentInput, string][])('%s', async (_name, input, code) =>
    expect(await refusal(input)).toBe(code),
  )

  test('any bytes under any name are read or refused, nothing else', async () => {
    const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a', 'a.pdf')
    const good = wordFile(paragraph(run(STORY)))
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new Uint8Array(Buffer.from(text))),
      // A Word file with some bytes changed.
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 4 }).map((changes) => {
        const copy = Uint8Array.from(good)
        for (const [at, value] of changes) copy[at] = value
        return copy
      }),
    )
    await fc.assert(
      fc.asyncProperty(bytes, names, async (given, name) => {
        expect(['read', 'invalid', 'too-large', 'unsupported']).toContain(await refusal({ bytes: given, name }))
      }),
      { numRuns: 500 },
    )
  }, 30_000)
})

test('notes tell what a charset guess and the reader did', async () => {
  const bytes = Buffer.from('<meta charset=windows-1252><p>Caf\xe9 <img src=x>', 'latin1')
  const { document, notes } = readDocument({ bytes, name: 'a.html' })
  expect(document.text).toBe('Café')
  expect(notes.map(({ kind }) => kind)).toEqual(['charset', 'images'])
})
test('the charset that a person chose is used', async () => {
  const { document } = readDocument({
    bytes: Buffer.from('\xc3\xb1', 'latin1'),
    name: 'a.txt',
    charset: 'windows-1252',
  })
  expect(document.text).toBe('Ã±')
})
