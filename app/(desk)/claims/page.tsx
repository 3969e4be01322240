import { Scale, SearchX } from 'lucide-react'
import type { Metadata } from 'next'
import { ButtonLink } from '@/app/_ui/button-link'
import { EmptyState } from '@/app/_ui/empty-state'
import { may } from '@/lib/core/review/permissions'
import { listClaims } from '@/lib/use-cases/claims/read-claims'
import { readPreferences } from '@/lib/use-cases/preferences'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import { forPerson } from '../_chrome/for-person'
import { ClaimFilters } from '../_claims/claim-filters'
import { ClaimRow } from '../_claims/claim-row'
import { claimsHref, isFilteredClaims, readClaimsQuery } from '../_claims/claims-query'
import { ImportChecks } from '../_claims/import-checks'
import styles from '../_list/list.module.css'
import { ListKeys } from '../_list/list-keys'
import { Paging } from '../_list/paging'

export const metadata: Metadata = { title: 'Claims' }

export default forPerson(ClaimsPage)

async function ClaimsPage({ searchParams }: PageProps<'/claims'>) {
  const actor = await requirePageActor()
  const query = readClaimsQuery(await searchParams)
  const [{ items, total, nextCursor, desks }, { keys }] = await Promise.all([
    loadPage(listClaims(actor, query)),
    readPreferences(actor),
  ])
  const mayImport = may(actor, 'claim:import') && desks.length > 0
  const hasNothing = items.length === 0 && !isFilteredClaims(query)
  const now = Date.now()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>Claims</h1>
        {mayImport && !hasNothing && <ImportChecks desks={desks} />}
      </header>
      {hasNothing ? (
        <EmptyState
          icon={<Scale />}
          title="No claim has been marked yet"
          actions={mayImport && <ImportChecks desks={desks} isPrimary />}
        >
          <p>
            Mark a claim in an article with <kbd>c</kbd> and give it a verdict: it is kept here, with its explanation
            and what it rests on. When the same claim comes again, its check is offered on the spot.
          </p>
          <p>Fact-checks that others published can be imported and are offered as well.</p>
        </EmptyState>
      ) : (
        <>
          <ClaimFilters query={query} desks={desks} total={total} />
          {items.length === 0 ? (
            <EmptyState
              icon={<SearchX />}
              title="No claim matches"
              actions={<ButtonLink href="/claims">Show all claims</ButtonLink>}
            >
              <p>Try fewer words, or another verdict.</p>
            </EmptyState>
          ) : (
            <ul className={styles.rows} aria-label="Claims">
              {items.map((claim) => (
                <ClaimRow key={claim.id} claim={claim} now={now} showDesk={desks.length > 1} />
              ))}
            </ul>
          )}
          <Paging
            first={query.cursor ? claimsHref({ ...query, cursor: undefined }) : undefined}
            next={nextCursor ? claimsHref({ ...query, cursor: nextCursor }) : undefined}
            what="claims"
          />
        </>
      )}
      <ListKeys remaps={keys} mayImport={false} />
    </div>
  )
}
