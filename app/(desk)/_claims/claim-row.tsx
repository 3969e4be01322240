import { TimeAgo } from '@/app/_ui/time-ago'
import type { ClaimView } from '@/lib/schemas/claims'
import { PageLink } from '../_chrome/page-link'
import { STANCE_WORDS } from '../articles/[articleId]/sources/_sources/words'
import styles from './claims.module.css'
import { VerdictBadge } from './verdict-badge'

/** One claim of the library: its words lead to where it is marked or, of a fact-check, to where it was published. */
export function ClaimRow({ claim, now, showDesk }: { claim: ClaimView; now: number; showDesk: boolean }) {
  const { id, words, verdict, explanation, article, published, evidence, desk, checkedBy, at } = claim
  return (
    <li className={styles.row}>
      <div className={styles.verdict}>
        <VerdictBadge verdict={verdict} />
      </div>
      <div className={styles.claim}>
        <h2 className={styles.words}>
          {article ? (
            <PageLink href={`/articles/${article.id}#${id}`} data-article-link>
              {words}
            </PageLink>
          ) : (
            <a href={published?.address} rel="noreferrer noopener nofollow" target="_blank" data-article-link>
              {words}
            </a>
          )}
        </h2>
        {explanation && <p className={styles.explanation}>{explanation}</p>}
        {evidence.length > 0 && (
          <ul className={styles.evidence} aria-label="Evidence">
            {evidence.map(({ id, stance, source, excerpt }) => (
              <li key={id}>
                {STANCE_WORDS[stance].label}: {source.title}
                {excerpt && <q className={styles.excerpt}>{excerpt}</q>}
              </li>
            ))}
          </ul>
        )}
        <p className={styles.about}>
          {article ? <span>{article.title}</span> : <span>{published?.publisher ?? 'Published elsewhere'}</span>}
          {published?.rating && <span>Rated “{published.rating}”</span>}
          {published?.claimant && <span>Claimed by {published.claimant}</span>}
          {checkedBy && <span>Checked by {checkedBy}</span>}
          {showDesk && <span>{desk.name}</span>}
          {published ? published.date && <span>{published.date}</span> : <TimeAgo time={at} now={now} />}
        </p>
      </div>
    </li>
  )
}
