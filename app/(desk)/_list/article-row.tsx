import { PencilLine, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '@/app/_ui/badge'
import { ProgressBar } from '@/app/_ui/progress-bar'
import { TimeAgo } from '@/app/_ui/time-ago'
import type { ArticleSummary } from '@/lib/schemas/views'
import styles from './article-row.module.css'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** One article; the whole row leads to its desk. */
export function ArticleRow({ article, now, showDesk }: { article: ArticleSummary; now: number; showDesk: boolean }) {
  const { progress, openErrors, openCorrections } = article
  const about = [showDesk && article.desk.name, article.writer?.name, `Version ${article.version}`].filter(Boolean)
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link href={`/articles/${article.id}`} data-article-link className={styles.link}>
            {article.title}
          </Link>
        </h2>
        <p className={styles.about}>
          {about.join(' · ')}
          {article.archived && <Badge>Archived</Badge>}
        </p>
      </div>
      <div className={styles.open}>
        {openErrors > 0 && (
          <Badge tone="attribution-error">
            <TriangleAlert aria-hidden />
            {counted(openErrors, 'open error', 'open errors')}
          </Badge>
        )}
        {openCorrections > 0 && (
          <Badge>
            <PencilLine aria-hidden />
            {counted(openCorrections, 'correction', 'corrections')}
          </Badge>
        )}
      </div>
      <div className={styles.progress}>
        <ProgressBar progress={progress} />
        <span aria-hidden>
          {progress.settled} of {progress.total} settled
        </span>
      </div>
      <span className={styles.activity}>
        <TimeAgo time={article.updatedAt} now={now} />
      </span>
    </li>
  )
}
