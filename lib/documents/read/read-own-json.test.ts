import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { article, correct, writeText } from '../write/export.fixture'
import { readDocument } from './read-document'

const document = article(
  { type: 'headline', text: 'Ferry talks' },
  { type: 'paragraph', text: 'He said ten.', marks: [{ type: 'link', start: 3, end: 7, href: 'https://a.example/' }] },
)
const meta = { byline: 'Ann Roe', date: '2031-05-04', language: 'de-CH' }
const read = (json: string) => readDocument({ bytes: strToU8(json), name: 'a.json' })
const exported = async (change: object = {}) =>
  JSON.stringify({ ...JSON.parse(await writeText(document, { format: 'json', meta })), ...change })
const saying = async (change: object) => {
  try {
    return read(await exported(change)).document.text
  } catch (error) {
    return String(error)
  }
}

test('text, blocks, marks and what stands around them are the same', async () => {
  const back = read(await exported())
  expect(back).toMatchObject({ format: 'json', document, meta: { ...meta, title: 'Ferry talks' }, notes: [] })
})
test('of a tracked copy comes the text without its corrections, and that is told', async () => {
  const corrections = [correct(document, 'ten', 'nine')]
  const back = read(await writeText(document, { format: 'json', copy: 'tracked', corrections }))
  expect(back.document.text).toBe(document.text)
  expect(back.notes.map(({ kind }) => kind)).toEqual(['corrections'])
})
test('what does not fit together is refused', async () => {
  expect(await saying({ schemaVersion: 2 })).toContain('schemaVersion')
  expect(await saying({ text: 'Other words.' })).toContain('its blocks are not those of its text')
  expect(await saying({ blocks: [{ type: 'nonsense', start: 0, end: 5 }] })).toContain('block 1')
})
test('what no database holds goes, and so do links that could run something', async () => {
  expect(await saying({ text: 'a\0b', blocks: [{ type: 'paragraph', start: 0, end: 3 }] })).toBe('ab')
  const marks = [{ type: 'link', start: 0, end: 5, href: 'javascript:alert(1)' }]
  expect(read(await exported({ marks })).document.marks).toEqual([])
})
