import type { Actor } from '../../core/review/actor'
import type { AnnotationDetails, StoredAnnotation } from '../../data/annotations'
import { entriesAbout } from '../../data/log'
import type { ArticleChange } from '../change-article'

type Check = Pick<AnnotationDetails, 'checkedById' | 'checkedAt'>

/**
 * Whose a verdict and its explanation are after a change, and since when: whoever changed them, now. Taken back, they are
 * whose they were before, as the log tells. Nothing when the change is about other things.
 */
export async function whoChecked(
  { tx, article, now }: ArticleChange,
  actor: Actor,
  was: StoredAnnotation,
  details: AnnotationDetails,
  isUndo: boolean,
): Promise<Check> {
  if (!('verdict' in details || 'explanation' in details)) return {}
  if (isUndo) {
    const last = (await entriesAbout(tx, article.id, [was.id], ['annotation-changed'])).findLast(tellsIt)?.from
    if (isCheck(last))
      return { checkedById: last.checkedById, checkedAt: last.checkedAt ? new Date(last.checkedAt) : null }
  }
  const { verdict, explanation } = { ...was, ...details }
  return verdict || explanation ? { checkedById: actor.id, checkedAt: now } : { checkedById: null, checkedAt: null }
}

const isCheck = (from: unknown): from is Pick<StoredAnnotation, 'checkedById' | 'checkedAt'> =>
  typeof from === 'object' && from !== null && 'checkedById' in from
const tellsIt = ({ from }: { readonly from: unknown }) => isCheck(from)
