'use client'

import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { Confirm } from '@/app/_people/confirm'
import { PanelBox, PanelRow, PanelRows } from '@/app/_people/panel'
import { send } from '@/app/_people/send'
import { useAct } from '@/app/_people/use-act'
import { Button } from '@/app/_ui/button'
import { EmptyState } from '@/app/_ui/empty-state'
import { TimeAgo } from '@/app/_ui/time-ago'
import { toast } from '@/app/_ui/toast'
import type { TokenRecord } from '@/lib/schemas/me'

export function TokenList({ tokens, now }: { tokens: readonly TokenRecord[]; now: number }) {
  const [leaving, setLeaving] = useState<TokenRecord>()
  const [asking, setAsking] = useState(false)
  const { act } = useAct()
  if (tokens.length === 0) {
    return (
      <PanelBox>
        <EmptyState icon={<KeyRound />} title="No tokens">
          <p>Make one when a program is to import, read or export articles for you.</p>
        </EmptyState>
      </PanelBox>
    )
  }
  const ask = (token: TokenRecord) => {
    setLeaving(token)
    setAsking(true)
  }
  const revoke = async () => {
    await send('DELETE', `/me/tokens/${leaving?.id}`)
    act(async () => toast({ title: `“${leaving?.name}” was revoked.`, tone: 'done' }))
  }
  return (
    <>
      <PanelRows label="Tokens">
        {tokens.map((token) => (
          <PanelRow
            key={token.id}
            title={token.name}
            detail={
              <>
                Made <TimeAgo time={token.createdAt} now={now} />
                {token.lastUsedAt ? (
                  <>
                    , last used <TimeAgo time={token.lastUsedAt} now={now} />
                  </>
                ) : (
                  ', not used yet'
                )}
              </>
            }
            actions={
              <Button size="small" onClick={() => ask(token)}>
                Revoke
                <span className="only-heard"> {token.name}</span>
              </Button>
            }
          />
        ))}
      </PanelRows>
      <Confirm
        open={asking}
        onOpenChange={setAsking}
        title={`Revoke “${leaving?.name}”?`}
        description="What uses it is refused from then on. This cannot be undone."
        label="Revoke"
        act={revoke}
      />
    </>
  )
}
