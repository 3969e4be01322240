import { expect, test, vi } from 'vitest'
import { MOST_SENTENCES } from './limits'
import { analyzeArticle, prepareArticle } from './prepare-article'

vi.mock('@/lib/core/reading/read-text', () => ({
  readDocument: () => {
    throw new Error('It was read.')
  },
}))

const input = { text: 'It rained. '.repeat(MOST_SENTENCES + 1), format: 'text' } as const

test('a text of too many sentences is refused before it is read', () => {
  expect(() => prepareArticle(input, { withProposals: true })).toThrow('50,001 sentences')
  expect(() => analyzeArticle(input)).toThrow('50,001 sentences')
})
