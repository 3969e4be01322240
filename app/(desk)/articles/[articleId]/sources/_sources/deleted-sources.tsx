'use client'

import { Trash2 } from 'lucide-react'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { Button } from '@/app/_ui/button'
import { toast } from '@/app/_ui/toast'
import type { ArticleSourcesView } from '@/lib/schemas/sources'
import styles from './sources.module.css'

/** Sources of the article that were deleted, each with the way back. What rests on them comes back with them. */
export function DeletedSources({ deleted }: { readonly deleted: ArticleSourcesView['deleted'] }) {
  const { act, pending } = useAct()
  if (deleted.length === 0) return null
  const restore = (id: string, title: string) =>
    act(async () => {
      await send('POST', `/sources/${id}/restore`)
      toast({ title: `“${title}” is back, with what rests on it.`, tone: 'done' })
    })
  return (
    <section className={styles.evidence} aria-label="Deleted sources">
      <h3>Deleted</h3>
      <ul>
        {deleted.map(({ id, title }) => (
          <li key={id} className={styles.link}>
            <p className={styles.facts}>
              <Trash2 aria-hidden />
              <span>{title}</span>
            </p>
            <Button size="small" disabled={pending} aria-label={`Restore ${title}`} onClick={() => restore(id, title)}>
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
