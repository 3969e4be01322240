import { expect, test } from 'vitest'
import { planRedraft } from '../../core/revise/redraft'
import { RefusedDocument } from '../refused-document'
import { prepareArticle } from './prepare-article'
import { compareApart, readApart } from './read-apart'
import type { DocumentInput } from './read-document'

const story = '# Bridge shut\n\nIt **shut** on Monday. Nobody was hurt.'
const refusal = (input: DocumentInput, limits = {}) =>
  readApart({ input }, limits).then(
    () => 'read',
    (error: unknown) => (error instanceof RefusedDocument ? `${error.code}: ${error.message}` : error),
  )
/** A page of so many elements, in bytes as a file has them. */
const page = (elements: number): DocumentInput => ({
  bytes: new TextEncoder().encode(`<!doctype html>${'<p>a'.repeat(elements)}`),
  name: 'a.html',
})

test('a document read apart is what it would be when read here', async () => {
  const input = { text: story, format: 'markdown' } as const
  expect(await readApart({ input })).toEqual(prepareArticle(input))
})

test('a draft is compared apart as it would be here', async () => {
  const read = (text: string) => prepareArticle({ text, format: 'text' }).document
  const [version, draft] = [read('One is here.\n\nTwo.'), read('Two.\n\nThree.\n\nOne was here.')]
  expect(await compareApart(version, draft)).toEqual(planRedraft(version, draft))
})

test('a refusal of the reader arrives as it was made', async () => {
  expect(await refusal({ text: ' ', format: 'text' })).toMatch(/^invalid: There is no text to read/)
})

test('this thread goes on while another reads', async () => {
  const order: string[] = []
  const input = { text: `${'The bridge is shut. '.repeat(50)}\n\n`.repeat(1_000), format: 'text' } as const
  const reading = readApart({ input }).then(() => order.push('read'))
  await new Promise((resolve) => setImmediate(resolve))
  order.push('something else')
  await reading
  expect(order).toEqual(['something else', 'read'])
})

test('a document that takes too long is refused, and the next one is read', async () => {
  await refusal({ text: story, format: 'text' })
  const [slow, next] = await Promise.all([
    refusal(page(1_000_000), { wait: 300 }),
    refusal({ text: story, format: 'text' }),
  ])
  expect(slow).toMatch(/^too-large: This document takes too long to read/)
  expect(next).toBe('read')
})

test('a document that never got its turn is not called too large', async () => {
  // As many as there may be threads, each busy for longer than the last one waits.
  const busy = Array.from({ length: 4 }, () => refusal(page(1_000_000), { wait: 600 }))
  expect(await refusal({ text: story, format: 'text' }, { wait: 100 })).toMatch(/^rate-limited: Too many documents/)
  await Promise.all(busy)
})

test('more documents than may wait are refused, and nothing more comes of them', async () => {
  const thrown: unknown[] = []
  const note = (error: unknown) => thrown.push(error)
  process.on('uncaughtException', note)
  const many = Array.from({ length: 40 }, () => refusal(page(200_000), { wait: 400 }))
  const outcomes = await Promise.all(many)
  expect(outcomes.filter((said) => /^rate-limited: Too many documents/.test(`${said}`)).length).toBeGreaterThan(10)
  expect(await refusal({ text: story, format: 'text' })).toBe('read')
  process.off('uncaughtException', note)
  expect(thrown).toEqual([])
})
