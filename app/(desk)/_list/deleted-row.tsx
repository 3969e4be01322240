import Link from 'next/link'
import { TimeAgo } from '@/app/_ui/time-ago'
import type { ArticleSummary } from '@/lib/schemas/views'
import { RestoreButton } from '../_articles/restore-button'
import styles from './article-row.module.css'

interface DeletedRowProps {
  article: ArticleSummary
  now: number
  showDesk: boolean
}

/** An article that was deleted: by whom, and the way back. The row leads to its history, all that can be seen of it. */
export function DeletedRow({ article: { id, title, desk, writer, version, deleted }, now, showDesk }: DeletedRowProps) {
  const about = [showDesk && desk.name, writer?.name, `Version ${version}`].filter(Boolean)
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link href={`/articles/${id}/history`} data-article-link className={styles.link}>
            {title}
          </Link>
        </h2>
        <p className={styles.about}>{about.join(' · ')}</p>
      </div>
      {deleted && (
        <p className={styles.deleted}>
          Deleted by {deleted.by}, <TimeAgo time={deleted.at} now={now} />
        </p>
      )}
      <span className={styles.menu}>
        <RestoreButton article={{ id, title }} />
      </span>
    </li>
  )
}
