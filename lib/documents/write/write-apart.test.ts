import { expect, test } from 'vitest'
import { RefusedDocument } from '../refused-document'
import { mark, record } from './checking/record.fixture'
import { article, correct } from './export.fixture'
import type { ExportInput } from './export-input'
import { UnsupportedExport } from './unsupported-export'
import { writeApart } from './write-apart'
import { writeDocument } from './write-document'

const document = article('The ferry sails at nine. Nobody 🛳 knows why.', 'It is late.')
const input: ExportInput = {
  format: 'html',
  copy: 'checking',
  title: 'Ferry talks',
  meta: {},
  document,
  corrections: [],
  review: record(document, { annotations: [mark(document, 'sails at nine')] }),
  generatedAt: '2031-05-04T12:00:00.000Z',
}

test('a file written apart is what it would be when written here', async () => {
  expect(await writeApart(input)).toEqual(await writeDocument(input))
  const tracked: ExportInput = { ...input, copy: 'tracked', corrections: [correct(document, 'nine', 'ten')] }
  expect(await writeApart(tracked)).toEqual(await writeDocument(tracked))
})

test('this thread goes on while another writes', async () => {
  const order: string[] = []
  const writing = writeApart({ ...input, format: 'docx' }).then(() => order.push('written'))
  await new Promise((resolve) => setImmediate(resolve))
  order.push('something else')
  await writing
  expect(order).toEqual(['something else', 'written'])
})

test('a copy that a format cannot express is refused as it is here', async () => {
  await expect(writeApart({ ...input, format: 'text' })).rejects.toThrow(UnsupportedExport)
})

test('a file that takes too long is refused with what to do, and the next is written', async () => {
  const long = article(...Array.from({ length: 40_000 }, (_, at) => `Ferry ${at} sails at nine.`))
  const slow = writeApart({ ...input, format: 'docx', copy: 'clean', document: long, review: undefined }, { wait: 300 })
  await expect(slow).rejects.toThrow(
    new RefusedDocument('too-large', 'This file takes too long to write. Choose another format or copy.'),
  )
  expect((await writeApart({ ...input, format: 'text', copy: 'clean' })).extension).toBe('txt')
})
