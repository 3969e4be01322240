import type { Metadata } from 'next'
import { may } from '@/lib/core/review/permissions'
import { openArticle } from '@/lib/use-cases/open-article'
import { readPreferences } from '@/lib/use-cases/preferences'
import { articleSources, openSourceAt } from '@/lib/use-cases/sources/read-sources'
import { sourceNotes } from '@/lib/use-cases/sources/source-notes'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../../_chrome/for-person'
import { linksOfStory } from './_sources/links-of-story'
import { PageKeys } from './_sources/page-keys'
import { SourceDesk } from './_sources/source-desk'
import styles from './_sources/sources.module.css'
import { spanIn } from './_sources/span-in'
import { Tabs } from './_sources/tabs'

export const metadata: Metadata = { title: 'Sources' }

const by = ({ createdBy }: { readonly createdBy: string }) => ({ createdById: createdBy })
const wordIn = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

export default forPerson(SourcesPage)

/** The article beside its sources: what rests on what. */
async function SourcesPage({ params, searchParams }: PageProps<'/articles/[articleId]/sources'>) {
  const { articleId } = await params
  const query = await searchParams
  const actor = await requirePageActor()
  const article = await loadPage(openArticle(actor, { articleId }))
  const { keys } = await readPreferences(actor)
  const { items, evidence, deleted, people } = await loadPage(articleSources(actor, { articleId }))
  const { items: notes } = await loadPage(sourceNotes(actor, { articleId }))
  const wanted = wordIn(query.source)
  const at = spanIn(wordIn(query.at))?.start ?? 0
  const isHere = items.some(({ id }) => id === wanted)
  const opened = wanted !== undefined && isHere ? await openSourceAt(actor, { sourceId: wanted, at }) : null
  const { text, blocks } = article.version
  const marks = article.annotations
    .filter(({ kind, how }) => kind !== 'note' && how !== 'orphan')
    .map(({ id, kind, start, end, exact }) => ({ id, kind, start, end, exact }))
  const links = linksOfStory(article.version, article.sentences, items)
  return (
    <PageKeys page="sources" remaps={keys}>
      <div className={styles.page}>
        <Tabs articleId={articleId} title={article.title} current="sources" />
        <SourceDesk
          article={{ id: articleId, text, blocks, sentences: article.sentences, marks, links, notes }}
          sources={items}
          revision={article.revision}
          personId={actor.id}
          evidence={evidence}
          deleted={deleted}
          people={people}
          opened={opened}
          start={{
            sentence: wordIn(query.sentence),
            at: wordIn(query.at),
            next: wordIn(query.next),
            isPicked: query.pick === '1',
          }}
          may={{
            add: may(actor, 'source:add'),
            rest: may(actor, 'evidence:add', { writerId: article.writer }),
            change: items.filter((item) => may(actor, 'source:change', by(item))).map(({ id }) => id),
            delete: items.filter((item) => may(actor, 'source:delete', by(item))).map(({ id }) => id),
            remove: evidence.filter((one) => may(actor, 'evidence:change', by(one))).map(({ id }) => id),
          }}
        />
      </div>
    </PageKeys>
  )
}
