'use client'

import { RotateCw } from 'lucide-react'
import { Button } from './_ui/button'
import { ButtonLink } from './_ui/button-link'
import { EmptyState } from './_ui/empty-state'
import styles from './whole-page.module.css'

/** What a person sees when a page could not be made. The cause is in the server's log under the digest. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className={styles.page}>
      <EmptyState
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
    </main>
  )
}
