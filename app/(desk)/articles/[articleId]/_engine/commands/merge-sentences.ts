import type { CommandDefinition, CommandOf } from './command'
import { reshaped } from './reshaped'

type MergeSentences = CommandOf<'merge-sentences'>

/** Joins a sentence with the next one of its block. Of two different statuses neither holds for the whole. */
export const mergeSentences: CommandDefinition<MergeSentences> = {
  label: () => 'merge',
  touches: ({ id, nextId }) => ({ sentences: [id, nextId] }),
  sentence: (before, { id, end, agrees }, _stamp, which) => {
    if (which !== id || !before) return undefined
    return agrees ? { ...before, end } : { ...before, end, status: 'unreviewed', statusBy: null, statusAt: null }
  },
  request: ({ id }, articleId) => ({ method: 'POST', path: `/articles/${articleId}/sentences/${id}/merge` }),
  merge: (reply, { id, nextId }) => {
    const { sentences, removed } = reshaped(reply)
    const [whole] = sentences
    return { sentences, removed, ...(whole && { renamed: { [id]: whole.id, [nextId]: whole.id } }) }
  },
  inverse: ({ id, nextId }, before) => {
    const [first, second] = [before.sentences.get(id), before.sentences.get(nextId)]
    if (!first || !second) return null
    return [
      {
        type: 'split-sentence',
        id,
        at: second.start,
        start: first.start,
        firstEnd: first.end,
        secondStart: second.start,
        end: second.end,
        // Another name than the next sentence had: that one now names the whole.
        secondId: `${nextId}-again`,
        like: second,
      },
    ]
  },
}
