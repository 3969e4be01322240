'use client'

import { PanelRow, PanelRows } from '@/app/_people/panel'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { Badge } from '@/app/_ui/badge'
import { Button } from '@/app/_ui/button'
import { TimeAgo } from '@/app/_ui/time-ago'
import { toast } from '@/app/_ui/toast'
import type { SessionRecord } from '@/lib/schemas/me'

/** Ending a session takes nothing away: whoever sits there signs in again. So it is done at once. */
export function SessionList({ sessions, now }: { sessions: readonly SessionRecord[]; now: number }) {
  const { pending, act } = useAct()
  const end = ({ id, browser }: SessionRecord) =>
    act(async () => {
      await send('DELETE', `/me/sessions/${id}`)
      toast({ title: `${browser} is signed out.`, tone: 'done' })
    })
  return (
    <PanelRows label="Sessions">
      {sessions.map((session) => (
        <PanelRow
          key={session.id}
          title={
            <>
              {session.browser}
              {session.current && <Badge tone="verified">This browser</Badge>}
            </>
          }
          detail={
            <>
              Signed in <TimeAgo time={session.createdAt} now={now} />
            </>
          }
          actions={
            !session.current && (
              <Button size="small" disabled={pending} onClick={() => end(session)}>
                Sign out
                <span className="only-heard"> {session.browser}</span>
              </Button>
            )
          }
        />
      ))}
    </PanelRows>
  )
}
