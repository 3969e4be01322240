'use client'

import { useEffect, useState } from 'react'
import { Refused, send } from '@/app/_people/send'
import { Button } from '@/app/_ui/button'
import { TimeAgo } from '@/app/_ui/time-ago'
import { toast } from '@/app/_ui/toast'
import { counted } from '@/lib/core/text/counted'
import type { Verification } from '@/lib/schemas/admin'
import styles from './verify-log.module.css'

const ADDRESS = '/admin/log/verification'
/** Milliseconds between two questions how far it is. */
const PAUSE = 500

/** Says whether the log was as it was written when somebody last looked, and looks again. */
export function VerifyLog({ atFirst, now }: { atFirst: Verification; now: number }) {
  const [state, setState] = useState(atFirst)
  const { running, entries, total, last } = state
  const ask = async (method: 'GET' | 'POST') => {
    try {
      setState(await send<Verification>(method, ADDRESS))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setState((before) => ({ ...before, running: false }))
      toast({ title: error.message, tone: 'danger' })
    }
  }
  useEffect(() => {
    if (!running) return
    const timer = setTimeout(() => void ask('GET'), PAUSE)
    return () => clearTimeout(timer)
  })
  return (
    <div className={styles.verify}>
      <div className={styles.line}>
        <p role="status">
          {running ? (
            `Looking: ${entries.toLocaleString('en')} of ${counted(total, 'entry', 'entries')}`
          ) : last ? (
            <LastTime last={last} now={now} />
          ) : (
            'Nobody has looked yet whether the log is as it was written.'
          )}
        </p>
        <Button disabled={running} onClick={() => void ask('POST')}>
          Verify
        </Button>
      </div>
      {running && <progress className={styles.bar} max={Math.max(total, 1)} value={entries} aria-label="Verified" />}
      {!running && last && last.found.length > 0 && <Found last={last} />}
    </div>
  )
}

type Last = NonNullable<Verification['last']>

function LastTime({ last, now }: { last: Last; now: number }) {
  const looked = (
    <>
      verified <TimeAgo time={last.at} now={Math.max(now, Date.parse(last.at))} />
    </>
  )
  if (last.problems === 0) {
    return (
      <>
        <strong>The log is as it was written.</strong> {counted(last.entries, 'entry', 'entries')}, {looked}.
      </>
    )
  }
  return (
    <>
      <strong className={styles.broken}>The log is not as it was written.</strong> {counted(last.problems, 'problem')},{' '}
      {looked}.
    </>
  )
}

function Found({ last }: { last: Last }) {
  const more = last.problems - last.found.length
  return (
    <ul className={styles.found} aria-label="What is not as it was written">
      {last.found.map((problem, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two problems can be alike.
        <li key={at}>
          <strong>{whereIs(problem)}</strong> {problem.what}.
        </li>
      ))}
      {more > 0 && <li>And {counted(more, 'more', 'more')}; the command line tells all: stet audit verify.</li>}
    </ul>
  )
}

function whereIs({ of, articleId, entry }: Last['found'][number]): string {
  const where =
    of === 'article'
      ? `Article ${articleId}`
      : of === 'house'
        ? 'People and desks'
        : of === 'source'
          ? 'A source'
          : 'An entry'
  return entry === null ? `${where}:` : `${where}, entry ${entry}:`
}
