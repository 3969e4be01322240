import type { Metadata } from 'next'
import { Panel, PanelBox } from '@/app/_people/panel'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { TimeAgo } from '@/app/_ui/time-ago'
import { listAdminLog } from '@/lib/use-cases/list-admin-log'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import styles from '../_admin/admin.module.css'
import { describeEntry } from '../_admin/describe-entry'

export const metadata: Metadata = { title: 'Log' }

const PER_PAGE = 50

export default async function LogPage({ searchParams }: PageProps<'/admin/log'>) {
  const before = Number((await searchParams).before)
  const cursor = Number.isSafeInteger(before) && before > 0 ? before : undefined
  const { items, nextCursor } = await loadPage(listAdminLog(await requirePageActor(), { limit: PER_PAGE, cursor }))
  const now = Date.now()
  return (
    <Panel title="Log" lead="What was done to people and desks. What is done to an article stands in its own log.">
      {items.length === 0 ? (
        <PanelBox>
          <EmptyState title="Nothing here">
            <p>Nothing older was done to people and desks.</p>
          </EmptyState>
        </PanelBox>
      ) : (
        <ol className={styles.log}>
          {items.map((entry) => (
            <li key={entry.id} className={styles.entry}>
              <span>
                <strong>{entry.actorName}</strong> {describeEntry(entry)}
              </span>
              <span className={styles.when}>
                <TimeAgo time={entry.at} now={now} />
              </span>
            </li>
          ))}
        </ol>
      )}
      {(cursor !== undefined || nextCursor !== null) && (
        <div className={styles.paging}>
          {cursor !== undefined && <ButtonLink href="/admin/log">Newest</ButtonLink>}
          {nextCursor !== null && <ButtonLink href={`/admin/log?before=${nextCursor}`}>Older</ButtonLink>}
        </div>
      )}
    </Panel>
  )
}
