import type { SentenceView } from '@/lib/schemas/views'

/** The reply to a split or a merge: the sentences that are there now, in reading order, and the ids that are no more. */
export function reshaped(reply: unknown): { readonly sentences: SentenceView[]; readonly removed: string[] } {
  const { sentences, removed } = reply as { readonly sentences: SentenceView[]; readonly removed: string[] }
  return { sentences: sentences.toSorted((a, b) => a.start - b.start), removed }
}
