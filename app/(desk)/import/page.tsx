import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { may } from '@/lib/core/review/permissions'
import { listDesks } from '@/lib/use-cases/list-desks'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../_chrome/for-person'
import { ImportArticle } from './_import/import-article'

export const metadata: Metadata = { title: 'Import' }

export default forPerson(ImportPage)

async function ImportPage() {
  const actor = await requirePageActor()
  if (!may(actor, 'article:import')) return <Refusal title="Only an editor can import an article" />
  const { items } = await listDesks(actor)
  const desks = items.filter((desk) => actor.deskIds.includes(desk.id))
  if (desks.length === 0) return <Refusal title="You are not on a desk yet, so there is nowhere to import to" />
  return <ImportArticle personId={actor.id} desks={desks} />
}

function Refusal({ title }: { title: string }) {
  return <EmptyState isPage title={title} actions={<ButtonLink href="/">Go to the articles</ButtonLink>} />
}
