import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/button-link'
import { may } from '@/lib/core/review/permissions'
import { listArticles } from '@/lib/use-cases/list-articles'
import { readPreferences } from '@/lib/use-cases/preferences'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../_chrome/for-person'
import { ArticleRow } from '../_list/article-row'
import { DeletedRow } from '../_list/deleted-row'
import styles from '../_list/list.module.css'
import { ListFilters } from '../_list/list-filters'
import { ListKeys } from '../_list/list-keys'
import { isFiltered, type ListQuery, listHref, readListQuery } from '../_list/list-query'
import { NoArticles, NothingMatches } from '../_list/nothing-listed'
import { Paging } from '../_list/paging'

export const metadata: Metadata = { title: 'Articles' }

export default forPerson(ArticlesPage)

async function ArticlesPage({ searchParams }: PageProps<'/'>) {
  const actor = await requirePageActor()
  const asked: ListQuery = readListQuery(await searchParams)
  const mayRestore = may(actor, 'article:delete')
  const query: ListQuery = asked.state === 'deleted' && !mayRestore ? { ...asked, state: 'open' } : asked
  const [list, { keys }] = await Promise.all([loadPage(listArticles(actor, query)), readPreferences(actor)])
  const mayImport = may(actor, 'article:import')
  // Only of an empty list one has to ask whether there is anything at all, such as an archive.
  const isEmpty = list.items.length === 0 && !isFiltered(query)
  const count = async (state: ListQuery['state']) => (await listArticles(actor, { state, limit: 1 })).total
  const isArchived = isEmpty && (await count('all')) > 0
  const isDeleted = isEmpty && mayRestore && (await count('deleted')) > 0
  const hasNothing = isEmpty && !isArchived && !isDeleted
  const now = Date.now()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Articles</h1>
        {mayImport && !hasNothing && (
          <ButtonLink href="/import" variant="primary" shortcut="i">
            Import
          </ButtonLink>
        )}
      </header>
      {hasNothing ? (
        <NoArticles mayImport={mayImport} mayManageDesks={may(actor, 'desks:manage')} hasDesk={list.desks.length > 0} />
      ) : (
        <>
          <ListFilters query={query} desks={list.desks} total={list.total} mayRestore={mayRestore} />
          {list.items.length === 0 ? (
            <NothingMatches query={query} isArchived={isArchived} isDeleted={isDeleted} />
          ) : (
            <ul className={styles.rows} aria-label="Articles">
              {list.items.map((article) =>
                article.deleted ? (
                  <DeletedRow key={article.id} {...{ article, now }} showDesk={list.desks.length > 1} />
                ) : (
                  <ArticleRow
                    key={article.id}
                    article={article}
                    now={now}
                    showDesk={list.desks.length > 1}
                    isAsked={query.assignee === 'me'}
                    editorId={may(actor, 'article:edit') ? actor.id : undefined}
                  />
                ),
              )}
            </ul>
          )}
          <Paging
            first={query.cursor ? listHref({ ...query, cursor: undefined }) : undefined}
            next={list.nextCursor ? listHref({ ...query, cursor: list.nextCursor }) : undefined}
          />
        </>
      )}
      <ListKeys remaps={keys} mayImport={mayImport} />
    </div>
  )
}
