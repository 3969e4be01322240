'use client'

import { RotateCw } from 'lucide-react'
import { Button } from './button'
import { ButtonLink } from './button-link'
import { EmptyState } from './empty-state'

/** What a person sees when a page could not be made. The cause stands in the server's log under the digest. */
export function PageFailed({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <EmptyState
      isPage
      title="This page could not be shown"
      actions={
        <>
          <Button variant="primary" onClick={reset}>
            <RotateCw aria-hidden />
            Try again
          </Button>
          <ButtonLink href="/">Go to the articles</ButtonLink>
        </>
      }
    >
      <p>Nothing you wrote was lost: what was not yet saved is kept in this browser.</p>
      {error.digest && (
        <p>
          For whoever looks after Stet, the error is <code>{error.digest}</code>.
        </p>
      )}
    </EmptyState>
  )
}
