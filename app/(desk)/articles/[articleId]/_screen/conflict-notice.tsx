'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { StatusIcon } from '@/app/_ui/status-icon'
import { STATUS_LABELS } from '@/app/_ui/status-label'
import type { Status } from '@/lib/core/review/vocabulary'
import type { Actions } from '../_engine/actions'
import type { Conflict } from '../_engine/types'
import { useDesk } from '../_engine/use-desk'
import { useActions, useConflicts, useText } from '../_engine/use-desk-state'
import styles from './conflict-notice.module.css'
import { describeMine, describeTheirs, saidOf, whoseIsIt, wordsOf } from './describe-conflict'
import { isTyping } from './is-typing'
import { usePersonName } from './use-person-name'

/** Two people changed the same thing. Both are shown, and nothing is written over until the person chooses. */
export default function ConflictNotices() {
  const conflicts = useConflicts()
  return (
    <div className={styles.notices} role="alert">
      {conflicts.map((conflict) => (
        <Notice key={conflict.id} conflict={conflict} />
      ))}
    </div>
  )
}

function Notice({ conflict }: { conflict: Conflict }) {
  const actions = useActions()
  const maySet = useDesk().maySetMine(conflict)
  const who = usePersonName(whoseIsIt(conflict))
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isTyping()) keep.current?.focus()
  }, [])
  const words = wordsOf(conflict, useText())
  const mine = describeMine(conflict.mine)
  const theirs = describeTheirs(conflict.theirs)
  return (
    <section className={styles.notice} aria-label="Somebody was faster">
      <p className={styles.title}>{saidOf(conflict.detail, who)}</p>
      {words && <blockquote className={styles.words}>{words}</blockquote>}
      <dl className={styles.sides}>
        <div>
          <dt>{who === 'Somebody' ? 'Now' : who}</dt>
          <dd>
            <Side {...theirs} />
          </dd>
        </div>
        <div>
          <dt>You wanted</dt>
          <dd>
            <Side {...mine} />
          </dd>
        </div>
      </dl>
      {!maySet && <p>That can no longer be done.</p>}
      <div className={styles.buttons}>
        <Button size="small" variant="quiet" onClick={() => goTo(conflict, actions)}>
          Go there
        </Button>
        <Button ref={keep} size="small" onClick={() => actions.keepTheirs(conflict.id)}>
          Keep theirs
        </Button>
        {maySet && (
          <Button size="small" variant="primary" onClick={() => actions.setMine(conflict.id)}>
            Set mine
          </Button>
        )}
      </div>
    </section>
  )
}

function goTo({ theirs }: Conflict, { focusSentence, focusCard }: Actions) {
  if (theirs.kind === 'sentence') focusSentence(theirs.value.id)
  else focusCard(theirs.value.id)
}

function Side({ status, words }: { status?: Status; words?: string }) {
  return status ? (
    <>
      <StatusIcon status={status} decorative /> {STATUS_LABELS[status]}
    </>
  ) : (
    words
  )
}
