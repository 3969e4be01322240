import Link from 'next/link'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/button-link'
import { TimeAgo } from '@/app/_ui/time-ago'
import { counted } from '@/lib/core/text/counted'
import type { listVersions } from '@/lib/schemas/versions'
import { VersionActs } from './version-acts'
import styles from './versions.module.css'

type Version = z.infer<typeof listVersions.reply>['items'][number]

const ORIGINS: Record<Version['origin'], string> = {
  import: 'as filed',
  corrections: 'with corrections',
  're-import': 'a new draft',
  restored: 'restored from an earlier one',
}

/** One version: what it came from, who made it and when, and what can be read about it. */
export function VersionRow(props: {
  version: Version
  articleId: string
  author: string
  newest: number
  /** Whether this person gives names and restores. */
  mayAct: boolean
  now: number
}) {
  const { version, articleId, author, newest, mayAct, now } = props
  const isNewest = version.number === newest
  const { number, name, origin, words, corrections, createdAt } = version
  const root = `/articles/${articleId}/versions`
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <h2>
          <Link href={isNewest ? `/articles/${articleId}` : `${root}/${number}`}>Version {number}</Link>{' '}
          {name && <bdi className={styles.name}>“{name}” </bdi>}
          <span className={styles.origin}>{isNewest ? `${ORIGINS[origin]}, on the desk` : ORIGINS[origin]}</span>
        </h2>
        <p className={styles.facts}>
          {author}, <TimeAgo time={createdAt} now={now} /> · {counted(words, 'word')}
          {corrections > 0 && ` · ${counted(corrections, 'correction')} made`}
        </p>
      </div>
      {mayAct && <VersionActs articleId={articleId} number={number} name={name} newest={newest} />}
      {number > 1 && (
        <ButtonLink size="small" variant="quiet" href={`${root}/compare?from=${number - 1}&to=${number}`}>
          What changed
        </ButtonLink>
      )}
      <ButtonLink size="small" href={`${root}/${number}`}>
        Read
      </ButtonLink>
    </li>
  )
}
