'use client'

import { useState } from 'react'
import { Banner } from '@/app/_ui/banner'
import { TimeAgo } from '@/app/_ui/time-ago'
import type { ImportPreview } from './request-import'
import styles from './same-text.module.css'

/** More of them say nothing more. */
const SHOWN = 3

interface Props {
  /** Never empty. */
  sameAs: ImportPreview['sameAs']
  /** Whether there are several desks on which it can be. */
  showDesk: boolean
}

/** Says that this text was imported before, and where it is. Its links leave the preview as it is. */
export function SameText({ sameAs, showDesk }: Props) {
  const [now] = useState(Date.now)
  const more = sameAs.length - SHOWN
  return (
    <Banner tone="warning" title="This text is on the desk already">
      <ul className={styles.list}>
        {sameAs.slice(0, SHOWN).map(({ id, title, desk, archived, createdAt }) => (
          <li key={id}>
            <a href={`/articles/${id}`} target="_blank" rel="noopener">
              {title}
              <span className="only-heard"> (in a new tab)</span>
            </a>
            <span className={styles.about}>
              {showDesk && `${desk.name}, `}
              {archived && 'archived, '}
              imported <TimeAgo time={createdAt} now={now} />
            </span>
          </li>
        ))}
        {more > 0 && <li className={styles.about}>and {more} more</li>}
      </ul>
    </Banner>
  )
}
