import type { CommandDefinition, CommandOf } from './command'
import { reshaped } from './reshaped'

type SplitSentence = CommandOf<'split-sentence'>

/** Splits a sentence in two; both halves keep its status, because their words were read under it. */
export const splitSentence: CommandDefinition<SplitSentence> = {
  label: () => 'split',
  touches: ({ id, secondId }) => ({ sentences: [id, secondId] }),
  sentence: (before, { id, start, firstEnd, secondStart, end, secondId, like }, _stamp, which) =>
    which === secondId
      ? { ...like, id: secondId, start: secondStart, end }
      : before && { ...before, id, start, end: firstEnd },
  request: ({ id, at }, articleId) => ({
    method: 'POST',
    path: `/articles/${articleId}/sentences/${id}/split`,
    body: { at },
  }),
  merge: (reply, { id, secondId }) => {
    const { sentences, removed } = reshaped(reply)
    const [first, second] = sentences
    return {
      sentences,
      removed,
      renamed: { ...(first && { [id]: first.id }), ...(second && { [secondId]: second.id }) },
    }
  },
  inverse: ({ id, secondId, end }) => [{ type: 'merge-sentences', id, nextId: secondId, end, agrees: true }],
}
