import { Refused, send } from '@/app/_people/send'
import { toast } from '@/app/_ui/toast'
import type { ManagedArticle } from './managed-article'

/** Long enough to notice what went and to want it back, in milliseconds. */
const TIME_TO_UNDO = 30_000

type Article = Pick<ManagedArticle, 'id' | 'title'>

/** Archives an article or takes it out of the archive; the message that says so takes it back. `onDone` follows each. */
export const archiveArticle = (article: Article, archived: boolean, onDone: () => void): Promise<void> =>
  undoable({
    act: () => send('PATCH', `/articles/${article.id}`, { archived }),
    title: archived ? `“${article.title}” is in the archive.` : `“${article.title}” is open again.`,
    undo: () => archiveArticle(article, !archived, onDone),
    onDone,
  })

/** Deletes an article; the message that says so restores it, and says where it can be found later. */
export const deleteArticle = (article: Article, onDeleted: () => void, onRestored: () => void): Promise<void> =>
  undoable({
    act: () => send('DELETE', `/articles/${article.id}`),
    title: `“${article.title}” is deleted.`,
    description: 'It can be restored: in the list of articles, choose the state “Deleted”.',
    undo: () => restoreArticle(article, onRestored),
    onDone: onDeleted,
  })

/** Brings a deleted article back. `onRestored` follows. */
export const restoreArticle = (article: Article, onRestored: () => void): Promise<void> =>
  undoable({
    act: () => send('POST', `/articles/${article.id}/restore`),
    title: `“${article.title}” is back.`,
    onDone: onRestored,
  })

interface Undoable {
  readonly act: () => Promise<unknown>
  /** Said when it is done. */
  readonly title: string
  readonly description?: string
  readonly undo?: () => Promise<void>
  readonly onDone: () => void
}

async function undoable({ act, title, description, undo, onDone }: Undoable): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    toast({ title: error.message, tone: 'danger' })
    return
  }
  const action = undo && { label: 'Undo', onPress: () => void undo() }
  toast({ title, description, tone: 'done', action, timeout: undo ? TIME_TO_UNDO : undefined })
  onDone()
}
