'use client'

import { Check, Circle, MessageSquareWarning, TriangleAlert, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { Button } from '@/app/_ui/button'
import { openItemWords } from '@/lib/core/review/open-words'
import { CAPACITY_LABELS } from '@/lib/core/review/sign-offs'
import type { SignOffsView, SignOffView } from '@/lib/schemas/sign-offs'
import { useDesk } from '../_engine/use-desk'
import { When } from '../_screen/when'
import { readSignOffs } from './follow-sign-offs'
import styles from './sign-off.module.css'
import { whatChanged } from './what-changed'

/** Who is still to sign, and what was signed or said against it, the newest first. */
export function GivenSignOffs({ known }: { known: SignOffsView }) {
  const { missing, items, needed, version } = known
  // Of earlier versions the page of versions tells; what is void on this one is still news.
  const shown = items.filter((one) => one.version === version || one.version === latestSigned(items))
  return (
    <ul className={styles.given} aria-label="Sign-offs">
      {missing.map((capacity) => (
        <li key={capacity} className={styles.row}>
          <Circle aria-hidden />
          <p>
            <b>{CAPACITY_LABELS[capacity]}</b> <span className={styles.quiet}>has not signed this version.</span>
          </p>
        </li>
      ))}
      {needed.length === 0 && items.length === 0 && (
        <li className={styles.quiet}>This house asks for no sign-off. Whoever signs is named here all the same.</li>
      )}
      {shown.map((one) => (
        <Given key={one.id} one={one} known={known} />
      ))}
    </ul>
  )
}

const latestSigned = (items: readonly SignOffView[]) => items[0]?.version

function Given({ one, known }: { one: SignOffView; known: SignOffsView }) {
  const desk = useDesk()
  const { act, pending } = useAct()
  const name =
    one.createdBy === desk.actor.id ? 'You' : (known.people.find(({ id }) => id === one.createdBy)?.name ?? 'Somebody')
  const isGone = one.withdrawn !== null || (one.void !== null && !one.dissent)
  const Icon = one.withdrawn ? Undo2 : one.dissent ? MessageSquareWarning : one.void ? TriangleAlert : Check
  const withdraw = () =>
    act(async () => {
      await send('POST', `/sign-offs/${one.id}/withdrawal`, {})
      await readSignOffs(desk, true)
    })
  return (
    <li
      className={styles.row}
      data-state={one.withdrawn ? 'withdrawn' : one.dissent ? 'dissent' : one.void ? 'void' : 'stands'}
    >
      <Icon aria-hidden />
      <div>
        <p>
          <b>{CAPACITY_LABELS[one.capacity]}</b>: {name} {one.dissent ? 'dissented from' : 'signed'} version{' '}
          {one.version}, <When at={one.createdAt} />
          {one.withdrawn && (
            <>
              {' '}
              — withdrawn <When at={one.withdrawn.at} />
            </>
          )}
        </p>
        {one.statement && <p className={styles.statement}>{one.statement}</p>}
        {one.overrides.map((over) => (
          <p key={over.kind} className={styles.quiet}>
            Over {openItemWords(over)}: {over.reason}
          </p>
        ))}
        {one.void && !one.withdrawn && (
          <p className={styles.void}>
            {one.dissent ? 'Since' : 'Void since'} <When at={one.void.since} />: {whatChanged(one.void.changes)}.{' '}
            {one.version !== known.version ? (
              <Link href={`/articles/${desk.articleId}/versions/compare?from=${one.version}&to=${known.version}`}>
                Compare
              </Link>
            ) : (
              <Link href={`/articles/${desk.articleId}/history`}>History</Link>
            )}
          </p>
        )}
      </div>
      {one.createdBy === desk.actor.id && !isGone && (
        <Button size="small" variant="quiet" pending={pending} onClick={withdraw}>
          Withdraw
        </Button>
      )}
    </li>
  )
}
