import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Banner } from '@/app/_ui/banner'
import { Log, LogPaging } from '@/app/_ui/log'
import { readHistory } from '@/lib/use-cases/read-history'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { RestoreButton } from '../../../_articles/restore-button'
import { forPerson } from '../../../_chrome/for-person'
import versionStyles from '../versions/_versions/versions.module.css'
import styles from './_history/history.module.css'
import { HistoryAct } from './_history/history-act'
import { HistoryFilters } from './_history/history-filters'
import { readHistoryQuery } from './_history/history-query'

export const metadata: Metadata = { title: 'History' }

const PER_PAGE = 50

export default forPerson(HistoryPage)

/** Everything that was done to an article, newest first, or what one person did, or what was done of one kind. */
async function HistoryPage({ params, searchParams }: PageProps<'/articles/[articleId]/history'>) {
  const { articleId } = await params
  const { cursor, personId, kind, about, filter } = readHistoryQuery(await searchParams)
  const reading = readHistory(await requirePageActor(), { articleId, limit: PER_PAGE, cursor, personId, kind, about })
  const { title, isDeleted, version, acts, nextCursor, names, people, about: words } = await loadPage(reading)
  const now = Date.now()
  const root = `/articles/${articleId}/history`
  return (
    <div className={styles.page}>
      <Link href={isDeleted ? '/?state=deleted' : `/articles/${articleId}`} className={versionStyles.back}>
        <ArrowLeft aria-hidden />
        {isDeleted ? 'Deleted articles' : title}
      </Link>
      <header className={versionStyles.head}>
        <h1>History</h1>
        <HistoryFilters root={root} people={people} personId={personId} kind={kind} about={about} />
      </header>
      {about && (
        <p className={styles.about}>
          {words ? <q>{words}</q> : 'Of this nothing is known.'} <Link href={root}>The whole history</Link>
        </p>
      )}
      {isDeleted && (
        <Banner title={`“${title}” is deleted`} actions={<RestoreButton article={{ id: articleId, title }} />}>
          <p>Nobody can open it until it is restored. All work on it is kept.</p>
        </Banner>
      )}
      {acts.length === 0 ? (
        <p className={versionStyles.teaching}>
          {personId || kind || about
            ? 'Nothing of this was done to this article.'
            : 'Nothing older was done to this article.'}
        </p>
      ) : (
        <Log label="What was done, newest first">
          {acts.map((act) => (
            <HistoryAct key={act.revision} {...{ act, articleId, version, names, now }} />
          ))}
        </Log>
      )}
      <LogPaging root={root} query={filter} isFirst={cursor === undefined} next={nextCursor} />
    </div>
  )
}
