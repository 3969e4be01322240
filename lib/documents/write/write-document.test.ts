import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { COPIES_OF } from '../../core/review/export-formats'
import { EXPORT_FORMATS } from '../../core/review/vocabulary'
import { record } from './checking/record.fixture'
import { article, correct, write, writeText } from './export.fixture'
import { UnsupportedExport } from './unsupported-export'

const document = article({ type: 'headline', text: 'Ferry talks' }, 'He said ten.', 'She left.')
const corrections = [correct(document, 'ten', 'nine'), correct(document, 'left', 'stayed', { state: 'proposed' })]

test('text is the words alone', async () =>
  expect(await writeText(document, { format: 'text' })).toBe('Ferry talks\n\nHe said ten.\n\nShe left.\n'))
test('a clean copy has no corrections', async () =>
  expect(await writeText(document, { format: 'text', corrections })).toContain('He said ten.'))
test('a checked copy has the accepted corrections, not the proposed ones', async () =>
  expect(await writeText(document, { format: 'text', copy: 'checked', corrections })).toBe(
    'Ferry talks\n\nHe said nine.\n\nShe left.\n',
  ))
test('text cannot be tracked, and the refusal says what can', async () => {
  const refused = write(document, { format: 'text', copy: 'tracked', corrections })
  await expect(refused).rejects.toThrow(UnsupportedExport)
  await expect(refused).rejects.toThrow('Choose markdown, html, json, docx or pdf.')
})
test('every format has its type and extension', async () => {
  const written = await Promise.all(
    EXPORT_FORMATS.map((format) => write(document, { format, review: record(document) })),
  )
  expect(written.map(({ mime, extension }) => `${extension} ${mime}`)).toEqual([
    'txt text/plain; charset=utf-8',
    'md text/markdown; charset=utf-8',
    'html text/html; charset=utf-8',
    'json application/json',
    'docx application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'pdf application/pdf',
    'csv text/csv; charset=utf-8',
    'annotations.json application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    'claims.json application/ld+json',
    'nitf.xml application/xml',
    'newsml.xml application/xml',
    'ninjs.json application/json',
  ])
})
test('an empty document can be written in every format', async () => {
  const empty = article()
  for (const format of EXPORT_FORMATS) {
    for (const copy of COPIES_OF[format]) {
      expect((await write(empty, { format, copy, review: record(empty) })).bytes).toBeInstanceOf(Uint8Array)
    }
  }
})

const json = async (input: object) => JSON.parse(await writeText(document, { format: 'json', corrections, ...input }))
const review = record(document)

test('JSON names its schema, the unit of its offsets, and the hash of its text', async () =>
  expect(await json({ meta: { byline: 'By Ann Ode' } })).toMatchObject({
    schemaVersion: 1,
    generatedAt: '2031-05-04T12:00:00.000Z',
    copy: 'clean',
    title: 'Ferry talks',
    meta: { byline: 'By Ann Ode' },
    offsetUnit: 'utf16',
    text: document.text,
    sha256: createHash('sha256').update(document.text).digest('hex'),
    blocks: document.blocks,
    marks: [],
  }))
test('JSON says which version of which article it is, and which version its text is of', async () => {
  const article = { id: 'a1', version: 2 }
  expect(await json({ article })).toMatchObject({ articleId: 'a1', version: 2, textOfVersion: 2 })
  expect(await json({ article, textOfVersion: 1 })).toMatchObject({ version: 2, textOfVersion: 1 })
})
test('JSON lists corrections in the tracked copy alone', async () => {
  expect((await json({ copy: 'tracked' })).corrections).toEqual(corrections)
  expect(await json({ copy: 'clean' })).not.toHaveProperty('corrections')
})
test('JSON carries the record of the review in every copy', async () => {
  expect((await json({ review })).review).toEqual(review)
  expect((await json({ review, copy: 'tracked' })).review).toEqual(review)
  expect((await json({ review, copy: 'checked' })).review).toEqual(review)
})
