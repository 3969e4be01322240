import { describe, expect, test } from 'vitest'
import type { BlockChoice } from '@/lib/core/text/document'
import { RefusedDocument } from '../refused-document'
import { prepareArticle } from './prepare-article'

const prepare = (text: string, types?: readonly BlockChoice[]) =>
  prepareArticle({ text, format: 'markdown' }, { blockTypes: types })
const refusal = (text: string, types?: readonly BlockChoice[]) => {
  try {
    prepare(text, types)
  } catch (error) {
    if (error instanceof RefusedDocument) return { code: error.code, message: error.message }
    throw error
  }
  return undefined
}

test('the sentences come with the text', () => {
  const { document, sentences } = prepare('# Bridge shut\n\nIt shut on Monday. Nobody was hurt.')
  expect(sentences.map(({ start, end, block }) => [block, document.text.slice(start, end)])).toEqual([
    [0, 'Bridge shut'],
    [1, 'It shut on Monday.'],
    [1, 'Nobody was hurt.'],
  ])
})

test('a number in running prose is no sentence that somebody would have to settle', () => {
  const text = 'I ask two things. 1. Who pays? 2. When is it done?'
  const spans = ['I ask two things.', '1. Who pays?', '2. When is it done?']
  for (const withProposals of [false, true]) {
    const { sentences } = prepareArticle({ text, format: 'text' }, { withProposals })
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(spans)
  }
})

describe('blocks under the types an editor chose', () => {
  test('keep their words and marks where they were', () => {
    const text = 'It **shut** on *Monday*.\n\nNobody was **hurt [there](https://a.example)**.'
    const before = prepare(text)
    const after = prepare(text, ['paragraph', 'pull-quote'])
    expect(after.document.text).toBe(before.document.text)
    expect(after.document.marks).toEqual(before.document.marks)
    expect(after.document.blocks.map(({ type }) => type)).toEqual(['paragraph', 'pull-quote'])
  })
  test('become one sentence where they are furniture', () => {
    expect(prepare('It shut. Nobody was hurt.\n\nOn.', ['subhead', 'paragraph']).sentences).toHaveLength(2)
  })
  test('may leave some out, with their marks and sentences', () => {
    const { document, sentences } = prepare('Share **this**.\n\nIt *shut*. Nobody was hurt.', ['left-out', 'paragraph'])
    expect(document.text).toBe('It shut. Nobody was hurt.')
    expect(document.marks).toEqual([{ type: 'italic', start: 3, end: 7 }])
    expect(sentences).toHaveLength(2)
  })
  test('may not leave out all', () => {
    expect(refusal('One.', ['left-out'])?.message).toBe('Every block is left out. Take at least one over.')
  })
  test('are refused when there are more or fewer than blocks', () => {
    expect(refusal('One.\n\nTwo.', ['paragraph'])?.code).toBe('invalid')
  })
})

describe('more than an article may have', () => {
  test('of paragraphs is refused, with the number', () => {
    expect(refusal('a\n\n'.repeat(20_001))).toEqual({
      code: 'too-large',
      message: 'This has 20,001 paragraphs; an article may have 20,000. Import it in parts.',
    })
    expect(refusal('a\n\n'.repeat(20_000))).toBeUndefined()
  })
  test('of sentences is refused, with the number', () => {
    expect(refusal('Go on. '.repeat(50_001))?.message).toBe(
      'This has 50,001 sentences; an article may have 50,000. Import it in parts.',
    )
  })
})
