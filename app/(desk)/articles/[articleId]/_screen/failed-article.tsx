'use client'

import { CloudOff } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { EmptyState } from '@/app/_ui/empty-state'
import { useActions } from '../_engine/use-desk-state'

/** Needs no code that would have to be fetched: the line is down. */
export function FailedArticle() {
  const actions = useActions()
  return (
    <EmptyState
      icon={<CloudOff aria-hidden />}
      title="The article could not be fetched"
      actions={
        <Button variant="primary" onClick={() => void actions.reload()}>
          Try again
        </Button>
      }
    >
      <p>The line or the server is down. What you have done and not yet saved is kept on this computer.</p>
    </EmptyState>
  )
}
