import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Banner } from '@/app/_ui/banner'
import { Log, LogPaging } from '@/app/_ui/log'
import { readHistory } from '@/lib/use-cases/read-history'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { RestoreButton } from '../../../_articles/restore-button'
import versionStyles from '../versions/_versions/versions.module.css'
import styles from './_history/history.module.css'
import { HistoryEntry } from './_history/history-entry'

export const metadata: Metadata = { title: 'History' }

const PER_PAGE = 50

/** Everything that was done to an article, newest first. */
export default async function HistoryPage({ params, searchParams }: PageProps<'/articles/[articleId]/history'>) {
  const { articleId } = await params
  const before = Number((await searchParams).before)
  const cursor = Number.isSafeInteger(before) && before > 0 ? before : undefined
  const reading = readHistory(await requirePageActor(), { articleId, limit: PER_PAGE, cursor })
  const { title, isDeleted, version, entries, nextCursor, names } = await loadPage(reading)
  const now = Date.now()
  return (
    <div className={styles.page}>
      <Link href={isDeleted ? '/?state=deleted' : `/articles/${articleId}`} className={versionStyles.back}>
        <ArrowLeft aria-hidden />
        {isDeleted ? 'Deleted articles' : title}
      </Link>
      <h1>History</h1>
      {isDeleted && (
        <Banner title={`“${title}” is deleted`} actions={<RestoreButton article={{ id: articleId, title }} />}>
          <p>Nobody can open it until it is restored. All work on it is kept.</p>
        </Banner>
      )}
      {entries.length === 0 ? (
        <p className={versionStyles.teaching}>Nothing older was done to this article.</p>
      ) : (
        <Log label="What was done, newest first">
          {entries.map((entry) => (
            <HistoryEntry key={entry.revision} {...{ entry, articleId, version, names, now }} />
          ))}
        </Log>
      )}
      <LogPaging root={`/articles/${articleId}/history`} isFirst={cursor === undefined} next={nextCursor} />
    </div>
  )
}
