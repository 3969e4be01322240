import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { may } from '@/lib/core/review/permissions'
import { listVersions } from '@/lib/use-cases/read-versions'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../../../_chrome/for-person'
import { TakeInDraft } from './_draft/take-in-draft'

export const metadata: Metadata = { title: 'A new draft' }

export default forPerson(DraftPage)

/** Where a text that was edited elsewhere comes back in. */
async function DraftPage({ params }: PageProps<'/articles/[articleId]/versions/draft'>) {
  const { articleId } = await params
  const actor = await requirePageActor()
  const { items } = await loadPage(listVersions(actor, { articleId }))
  if (may(actor, 'version:freeze')) {
    return <TakeInDraft personId={actor.id} articleId={articleId} newest={items[0]?.number ?? 1} />
  }
  return (
    <EmptyState
      title="Only an editor can take in a new draft"
      actions={<ButtonLink href={`/articles/${articleId}`}>Back to the article</ButtonLink>}
    />
  )
}
