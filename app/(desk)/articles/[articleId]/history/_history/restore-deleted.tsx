'use client'

import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { Button } from '@/app/_ui/button'
import { toast } from '@/app/_ui/toast'
import type { Restorable } from '@/lib/use-cases/history/restorable'
import styles from './history.module.css'

/** Brings back what an entry tells was deleted. `what` says so in the words of the entry. */
export function RestoreDeleted({ what, deleted: { kind, id } }: { what: string; deleted: Restorable }) {
  const { act, pending } = useAct()
  const restore = () =>
    act(async () => {
      await send('POST', `/${kind}/${id}/restore`)
      toast({ title: 'It is back, as it was.', tone: 'done' })
    })
  return (
    <Button className={styles.restore} size="small" pending={pending} aria-label={`Restore: ${what}`} onClick={restore}>
      Restore
    </Button>
  )
}
