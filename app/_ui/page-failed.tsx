'use client'

import { Button, buttonClass } from './button'
import { EmptyState } from './empty-state'
import { useFreshPage } from './use-fresh-page'

/**
 * What a person sees when a page could not be made. The cause stands in the server's log under the digest. Every page
 * carries this with it, so it is built of next to nothing; and a plain link starts afresh.
 */
export function PageFailed({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  useFreshPage(error)
  return (
    <EmptyState
      isPage
      title="This page could not be shown"
      actions={
        <>
          <Button variant="primary" onClick={reset}>
            Try again
          </Button>
          <a href="/" className={buttonClass({})}>
            Go to the articles
          </a>
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
