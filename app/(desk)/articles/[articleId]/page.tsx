import type { Metadata } from 'next'
import { preload } from 'react-dom'
import { readPreferences } from '@/lib/use-cases/preferences'
import { readArticleTitle } from '@/lib/use-cases/read-article-title'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../_chrome/for-person'
import { articleAddress } from './_engine/article-address'
import { DeskScreen } from './_screen/desk-screen'

type Props = PageProps<'/articles/[articleId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { articleId } = await params
  return { title: await loadPage(readArticleTitle(await requirePageActor(), { articleId })) }
}

export default forPerson(ArticlePage)

/** The review desk. The page brings the shell and the title; the browser is already fetching the article meanwhile. */
async function ArticlePage({ params }: Props) {
  const { articleId } = await params
  const actor = await requirePageActor()
  const [title, { keys }] = await Promise.all([
    loadPage(readArticleTitle(actor, { articleId })),
    readPreferences(actor),
  ])
  preload(articleAddress(articleId, actor.id), { as: 'fetch', crossOrigin: 'anonymous' })
  const { id, name, role } = actor
  return <DeskScreen key={articleId} articleId={articleId} title={title} actor={{ id, name, role }} remaps={keys} />
}
