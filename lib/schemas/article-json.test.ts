import { expect, test } from 'vitest'
import { article, correct, writeText } from '../documents/write/export.fixture'
import { articleJson, articleSchema } from './article-json'

const document = article({ type: 'headline', text: 'Ferry talks' }, 'He said ten.')

test('an export is of the published schema', async () => {
  const corrections = [correct(document, 'ten', 'nine')]
  for (const copy of ['clean', 'tracked'] as const) {
    const json = JSON.parse(
      await writeText(document, { format: 'json', copy, corrections, article: { id: 'a1', version: 2 } }),
    )
    expect(articleJson.strict().parse(json)).toEqual(json)
  }
})
test('the schema names itself and what it asks for', () =>
  expect(articleSchema()).toMatchObject({
    title: expect.stringContaining('schemaVersion 1'),
    required: expect.arrayContaining(['text', 'blocks']),
  }))
