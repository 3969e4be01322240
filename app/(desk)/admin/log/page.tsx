import type { Metadata } from 'next'
import { Panel, PanelBox } from '@/app/_people/panel'
import { EmptyState } from '@/app/_ui/empty-state'
import { Log, LogEntry, LogPaging } from '@/app/_ui/log'
import { listAdminLog } from '@/lib/use-cases/list-admin-log'
import { readVerification } from '@/lib/use-cases/verify-log'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../../_chrome/for-person'
import { describeEntry } from '../_admin/describe-entry'
import { VerifyLog } from '../_admin/verify-log'

export const metadata: Metadata = { title: 'Log' }

const PER_PAGE = 50

export default forPerson(LogPage)

async function LogPage({ searchParams }: PageProps<'/admin/log'>) {
  const before = Number((await searchParams).before)
  const cursor = Number.isSafeInteger(before) && before > 0 ? before : undefined
  const actor = await requirePageActor()
  const { items, nextCursor } = await loadPage(listAdminLog(actor, { limit: PER_PAGE, cursor }))
  const verification = await loadPage(readVerification(actor))
  const now = Date.now()
  return (
    <Panel
      title="Log"
      lead="What was done to people and desks, and which articles were deleted. What else is done to an article stands in its own history."
    >
      <VerifyLog atFirst={verification} now={now} />
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
