'use client'

import { useState } from 'react'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { TimeAgo } from '@/app/_ui/time-ago'
import type { ImportPreview } from './request-import'
import styles from './same-item.module.css'

type Same = ImportPreview['sameItem'][number]

/** More of them say nothing more. */
const SHOWN = 3

interface Props {
  wire: ImportPreview['wire']
  /** Never empty. */
  sameItem: ImportPreview['sameItem']
  /** Whether there are several desks on which it can be. */
  showDesk: boolean
  onTakeIn: (articleId: string) => void
}

/** Says that an item of an agency came before, and leads to where this is taken in as the next version of that article. */
export function SameItem({ wire, sameItem, showDesk, onTakeIn }: Props) {
  const [now] = useState(Date.now)
  const [first] = sameItem
  return (
    <Banner tone="warning" title={first ? titleOf(first, wire) : ''}>
      <ul className={styles.list}>
        {sameItem.slice(0, SHOWN).map((same) => (
          <li key={same.id}>
            <p>
              It is here as{' '}
              <a href={`/articles/${same.id}`} target="_blank" rel="noopener">
                {same.title}
              </a>
              <span className={styles.about}>
                {showDesk && ` · ${same.desk.name}`}
                {same.archived && ' · archived'}
                {same.wire.version !== undefined && ` · from version ${same.wire.version} of the item`} · imported{' '}
                <TimeAgo time={same.createdAt} now={now} />
              </span>
            </p>
            {same.order !== 'older' && (
              <Button
                size="small"
                variant={same.order === 'newer' ? 'primary' : undefined}
                onClick={() => onTakeIn(same.id)}
                aria-label={`Import as its new version: ${same.title}`}
              >
                Import as its new version
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Banner>
  )
}

function titleOf({ order }: Same, wire: ImportPreview['wire']): string {
  const version = wire?.version === undefined ? undefined : `ersion ${wire.version}`
  switch (order) {
    case 'newer':
      return version ? `V${version} of an item that is here` : 'A newer version of an item that is here'
    case 'older':
      return version ? `V${version}, an older one, of an item that is here` : 'An older version of an item that is here'
    case 'same':
      return version ? `V${version} of this item is here already` : 'This version of the item is here already'
    case 'unknown':
      return 'An item that is here already'
  }
}
