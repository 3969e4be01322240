import { MessageCircleQuestion, MessageCircleReply, PencilLine, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '@/app/_ui/badge'
import { ProgressBar } from '@/app/_ui/progress-bar'
import { TimeAgo } from '@/app/_ui/time-ago'
import { counted } from '@/lib/core/text/counted'
import type { ArticleSummary } from '@/lib/schemas/views'
import styles from './article-row.module.css'
import { RowMenu } from './row-menu'

interface ArticleRowProps {
  article: ArticleSummary
  now: number
  showDesk: boolean
  /** Who reads the list, when they may rename, move, archive and delete. */
  editorId?: string
  /** The list holds what is asked of the reader: then an article opens at the question. */
  isAsked: boolean
}

/** One article; the whole row leads to its desk. */
export function ArticleRow({ article, now, showDesk, editorId, isAsked }: ArticleRowProps) {
  const { progress, openErrors, openCorrections, asked, answered } = article
  const desk = `/articles/${article.id}`
  const question = asked && `${desk}#${asked.first}`
  const about = [showDesk && article.desk.name, article.writer?.name, `Version ${article.version}`].filter(Boolean)
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link href={(isAsked && question) || desk} data-article-link className={styles.link}>
            {article.title}
          </Link>
        </h2>
        <p className={styles.about}>
          {about.join(' · ')}
          {article.archived && <Badge>Archived</Badge>}
        </p>
      </div>
      <div className={styles.open}>
        {question && (
          <Link href={question} className={styles.asked}>
            <Badge tone="note">
              <MessageCircleQuestion aria-hidden />
              {asked.count === 1 ? 'Asked of you' : `${asked.count} asked of you`}
            </Badge>
          </Link>
        )}
        {answered && (
          <Link href={`${desk}#${answered.first}`} className={styles.asked}>
            <Badge tone="note">
              <MessageCircleReply aria-hidden />
              {counted(answered.count, 'answer to you', 'answers to you')}
            </Badge>
          </Link>
        )}
        {openErrors > 0 && (
          <Badge tone="attribution-error">
            <TriangleAlert aria-hidden />
            {counted(openErrors, 'open error')}
          </Badge>
        )}
        {openCorrections > 0 && (
          <Badge>
            <PencilLine aria-hidden />
            {counted(openCorrections, 'correction')}
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
      {editorId && (
        <span className={styles.menu}>
          <RowMenu
            article={{ ...managedOnly(article), deskId: article.desk.id, writerId: article.writer?.id ?? null }}
            actorId={editorId}
          />
        </span>
      )}
    </li>
  )
}

/** Only what the menu needs goes to the browser once more. */
const managedOnly = ({ id, title, archived }: ArticleSummary) => ({ id, title, archived })
