import type { Metadata } from 'next'
import { Panel, PanelBox } from '@/app/_people/panel'
import { EmptyState } from '@/app/_ui/empty-state'
import { Log, LogEntry, LogPaging } from '@/app/_ui/log'
import { listAdminLog } from '@/lib/use-cases/list-admin-log'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../_chrome/for-person'
import { describeEntry } from '../_admin/describe-entry'

export const metadata: Metadata = { title: 'Log' }

const PER_PAGE = 50

export default forPerson(LogPage)

async function LogPage({ searchParams }: PageProps<'/admin/log'>) {
  const before = Number((await searchParams).before)
  const cursor = Number.isSafeInteger(before) && before > 0 ? before : undefined
  const { items, nextCursor } = await loadPage(listAdminLog(await requirePageActor(), { limit: PER_PAGE, cursor }))
  const now = Date.now()
  return (
    <Panel
      title="Log"
      lead="What was done to people and desks, and which articles were deleted. What else is done to an article stands in its own history."
    >
      {items.length === 0 ? (
        <PanelBox>
          <EmptyState title="Nothing here">
            <p>Nothing older was done to people and desks.</p>
          </EmptyState>
        </PanelBox>
      ) : (
        <Log label="What was done, newest first">
          {items.map((entry) => (
            <LogEntry
              key={entry.id}
              time={entry.at}
              now={now}
              line={
                <>
                  <strong>{entry.actorName}</strong> {describeEntry(entry)}
                </>
              }
            />
          ))}
        </Log>
      )}
      <LogPaging root="/admin/log" isFirst={cursor === undefined} next={nextCursor} />
    </Panel>
  )
}
