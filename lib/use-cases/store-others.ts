import { selectorFor } from '../core/anchor/selector'
import type { Transaction } from '../data/client'
import { addFileWork } from '../data/file-work'
import { outsidePeople } from '../data/outside-people'
import type { FileProposals } from '../documents/read/place-tracked'

interface Into {
  readonly articleId: string
  readonly versionId: string
  readonly text: string
  /** What is without a date is dated so. */
  readonly now: Date
}

/** Stores what others did to a file as their proposals and threads on the text that was made of it. */
export async function storeOthers(
  tx: Transaction,
  { articleId, versionId, text, now }: Into,
  { corrections, threads }: FileProposals,
): Promise<void> {
  const authors = [...corrections, ...threads.flatMap(({ messages }) => messages)].map(({ author }) => author)
  if (authors.length === 0) return
  const ids = await outsidePeople(tx, authors, now)
  const by = ({ author, date }: { author: string; date?: string }) => {
    return { authorId: ids.get(author) ?? '', date: date ? new Date(date) : now }
  }
  await addFileWork(
    tx,
    { articleId, versionId },
    corrections.map(({ start, end, replacement, ...made }) => ({
      ...by(made),
      at: selectorFor(text, { start, end }),
      replacement,
    })),
    threads.map(({ start, end, messages, isResolved }) => ({
      at: selectorFor(text, { start, end }),
      isResolved,
      messages: messages.map(({ body, ...made }) => ({ ...by(made), body })),
    })),
  )
}

/** How much of whom it is, as it is logged. */
export function countOthers({ corrections, threads }: FileProposals) {
  const by = [...corrections, ...threads.flatMap(({ messages }) => messages)].map(({ author }) => author)
  return { corrections: corrections.length, threads: threads.length, by: [...new Set(by)] }
}
