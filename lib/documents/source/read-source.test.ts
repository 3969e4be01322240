import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { refusalIn } from '../refusal.fixture'
import { extractSource } from './extract-source'
import { pdfFile } from './pdf-file.fixture'
import { readSource, type SourceInput } from './read-source'

const refusal = (input: SourceInput, limits = {}) => refusalIn(readSource(input, limits))
const pagesOf = (count: number) =>
  pdfFile((pen) => {
    for (let page = 1; page <= count; page++) {
      if (page > 1) pen.addPage()
      pen
        .fontSize(11)
        .text(`This is said on page ${page} alone. ${'The bridge is old and nobody has painted it. '.repeat(40)}`)
    }
  })

test('a source read apart is what it would be when read here', async () => {
  const input = { text: 'ANN: One.\nBO: Two.', format: 'transcript' } as const
  expect(await readSource(input)).toEqual(await extractSource(input))
})

test('a PDF of 500 pages is read, each of its words on its page', async () => {
  const { source } = await readSource({ bytes: await pagesOf(500), name: 'report.pdf' })
  const last = source.parts.find(({ start, end }) => source.text.slice(start, end).includes('on page 500 alone'))
  expect(last?.page).toBe(500)
  expect(new Set(source.parts.map(({ page }) => page)).size).toBe(500)
})

test('a refusal arrives as it was made', async () =>
  expect(await refusal({ bytes: new Uint8Array(), name: 'a.pdf' })).toMatch(/^invalid: The file is empty/))

test('a source that takes too long is refused, and the next one is read', async () => {
  await refusal({ text: 'One.', format: 'text' })
  const [slow, next] = await Promise.all([
    refusal({ bytes: await pagesOf(500), name: 'report.pdf' }, { wait: 300 }),
    refusal({ text: 'One.', format: 'text' }),
  ])
  expect(slow).toMatch(/^too-large: This document takes too long/)
  expect(next).toBe('taken')
})

test('a PDF that unpacks to far more than it holds is refused, and the next source is read', async () => {
  const bomb = deflateSync(Buffer.alloc(300_000_000, ' '), { level: 1 })
  const head = Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]>>endobj\n4 0 obj<</Filter/FlateDecode/Length ${bomb.length}>>stream\n`,
  )
  const bytes = Buffer.concat([head, bomb, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n')])
  const said = await refusal({ bytes, name: 'a.pdf' }, { growth: 100_000_000 })
  expect(said).toMatch(/^too-large: This document takes too much memory/)
  expect(await refusal({ text: 'One.', format: 'text' })).toBe('taken')
})
