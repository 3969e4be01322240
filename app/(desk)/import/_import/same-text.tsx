'use client'

import { useState } from 'react'
import { Banner } from '@/app/_ui/banner'
import { TimeAgo } from '@/app/_ui/time-ago'
import type { ImportPreview } from './request-import'
import styles from './same-text.module.css'

interface Props {
  /** Never empty. */
  sameAs: ImportPreview['sameAs']
  /** The desk that is chosen. */
  deskId: string
}

/** Says that this text was imported before, and where it is. Its links leave the preview as it is. */
export function SameText({ sameAs, deskId }: Props) {
  const [now] = useState(Date.now)
  const isHere = sameAs.some(({ desk }) => desk.id === deskId)
  return (
    <Banner
      tone="warning"
      title={isHere ? 'This text is on the desk already' : 'This text is on another of your desks already'}
    >
      <ul className={styles.list}>
        {sameAs.map(({ id, title, desk, archived, createdAt }) => (
          <li key={id}>
            <a href={`/articles/${id}`} target="_blank" rel="noopener">
              {title}
              <span className="only-heard"> (in a new tab)</span>
            </a>
            <span className={styles.about}>
              {desk.id !== deskId && `${desk.name}, `}
              {archived && 'archived, '}
              imported <TimeAgo time={createdAt} now={now} />
            </span>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
