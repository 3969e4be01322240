import type { Metadata } from 'next'
import { may } from '@/lib/core/review/permissions'
import { openArticle } from '@/lib/use-cases/open-article'
import { readPreferences } from '@/lib/use-cases/preferences'
import { articleSources } from '@/lib/use-cases/sources/read-sources'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../../_chrome/for-person'
import { PageKeys } from '../sources/_sources/page-keys'
import { Tabs } from '../sources/_sources/tabs'
import styles from '../versions/_versions/versions.module.css'
import { QuoteTable } from './_quotes/quote-table'

export const metadata: Metadata = { title: 'Quotes' }

export default forPerson(QuotesPage)

/** Every quote of an article with its best match in the sources, and what differs. */
async function QuotesPage({ params }: PageProps<'/articles/[articleId]/quotes'>) {
  const { articleId } = await params
  const actor = await requirePageActor()
  const article = await loadPage(openArticle(actor, { articleId }))
  const { keys } = await readPreferences(actor)
  const { items, evidence } = await loadPage(articleSources(actor, { articleId }))
  const quotes = [
    ...article.annotations.filter(({ kind, how }) => kind === 'quote' && how !== 'orphan'),
    ...article.findings.filter(({ kind, state }) => kind === 'quote' && state === 'open'),
  ]
  return (
    <PageKeys page="quotes" remaps={keys}>
      <div className={styles.page}>
        <Tabs articleId={articleId} title={article.title} current="quotes" />
        <QuoteTable
          articleId={articleId}
          revision={article.revision}
          sources={items}
          evidence={evidence}
          person={{ id: actor.id, name: actor.name }}
          corrections={article.corrections}
          errors={article.annotations.filter(({ kind }) => kind === 'attribution-error')}
          hasQuotes={quotes.length > 0}
          text={article.version.text}
          sentences={article.sentences.map(({ id, start, end }) => ({ id, start, end }))}
          may={{
            correct: may(actor, 'correction:propose'),
            mark: may(actor, 'annotation:create'),
            add: may(actor, 'source:add'),
            decide: may(actor, 'finding:decide'),
            rest: may(actor, 'evidence:add', { writerId: article.writer }),
          }}
        />
      </div>
    </PageKeys>
  )
}
