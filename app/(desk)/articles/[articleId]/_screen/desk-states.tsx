'use client'

import { CloudOff, FileQuestion } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { useActions } from '../_engine/use-desk-state'

export function Missing() {
  return (
    <EmptyState
      icon={<FileQuestion aria-hidden />}
      title="This article is not here"
      actions={<ButtonLink href="/">To the articles</ButtonLink>}
    >
      <p>It may have been deleted or moved to another desk, or the address is wrong.</p>
    </EmptyState>
  )
}

export function Failed() {
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
