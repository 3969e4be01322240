import type { Selector } from '../core/anchor/selector'
import type { Transaction } from './client'
import { newId } from './new-id'

/** A change that somebody outside made in a file. */
export interface FileCorrection {
  readonly at: Selector
  readonly replacement: string
  readonly authorId: string
  readonly date: Date
}

/** What somebody outside said on words of a file, and what was answered. */
export interface FileThread {
  readonly at: Selector
  readonly isResolved: boolean
  /** The first is what the others answer. */
  readonly messages: readonly { readonly body: string; readonly authorId: string; readonly date: Date }[]
}

interface Home {
  readonly articleId: string
  readonly versionId: string
}

/** Stores all of it at once, as proposals that nobody has decided on and as notes with their threads. */
export async function addFileWork(
  tx: Transaction,
  { articleId, versionId }: Home,
  corrections: readonly FileCorrection[],
  threads: readonly FileThread[],
): Promise<void> {
  const proposed = corrections.map((one) => ({ ...one, id: newId() }))
  const notes = threads.map((one) => ({ ...one, id: newId() }))
  await tx.correction.createMany({
    data: proposed.map(({ id, replacement, authorId, date }) => {
      return { id, articleId, replacement, createdById: authorId, createdAt: date }
    }),
  })
  await tx.annotation.createMany({
    data: notes.flatMap(({ id, isResolved, messages: [first] }) =>
      first
        ? {
            ...{ id, articleId, kind: 'note', body: first.body, state: isResolved ? 'closed' : 'open' },
            ...{ createdById: first.authorId, createdAt: first.date, updatedAt: first.date },
          }
        : [],
    ),
  })
  await tx.anchor.createMany({
    data: [
      ...proposed.map(({ id, at }) => ({ id: newId(), versionId, correctionId: id, ...at })),
      ...notes.map(({ id, at }) => ({ id: newId(), versionId, annotationId: id, ...at })),
    ],
  })
  await tx.comment.createMany({
    data: notes.flatMap(({ id, messages }) =>
      messages.slice(1).map(({ body, authorId, date }) => {
        return { id: newId(), articleId, annotationId: id, authorId, body, createdAt: date }
      }),
    ),
  })
}
