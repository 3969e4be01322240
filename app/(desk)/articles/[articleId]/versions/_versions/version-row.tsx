import Link from 'next/link'
import type { z } from 'zod'
import { ButtonLink } from '@/app/_ui/button-link'
import { TimeAgo } from '@/app/_ui/time-ago'
import { CAPACITY_LABELS } from '@/lib/core/review/sign-offs'
import { counted } from '@/lib/core/text/counted'
import { sayWireItem } from '@/lib/core/text/wire-item'
import type { SignOffsView, SignOffView } from '@/lib/schemas/sign-offs'
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
  /** Of this version. */
  signOffs: readonly SignOffView[]
  people: SignOffsView['people']
  /** Whether this person gives names and restores. */
  mayAct: boolean
  now: number
}) {
  const { version, articleId, author, newest, signOffs, people, mayAct, now } = props
  const isNewest = version.number === newest
  const { number, name, origin, words, corrections, wire, createdAt } = version
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
          {wire && ` · ${sayWireItem(wire)}`}
        </p>
        {signOffs.map((one) => (
          <p key={one.id} className={styles.facts}>
            {CAPACITY_LABELS[one.capacity]}: {people.find(({ id }) => id === one.createdBy)?.name ?? 'Somebody'}{' '}
            {one.dissent ? 'dissented' : 'signed'}, <TimeAgo time={one.createdAt} now={now} />
            {one.withdrawn ? ' · withdrawn' : one.void && !one.dissent ? ' · void' : ''}
            {one.statement && ` · ${one.statement}`}
          </p>
        ))}
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
