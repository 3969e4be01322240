import { ButtonLink } from './button-link'
import { EmptyState } from './empty-state'

/** The same for what never was and for what this person may not see. */
export function PageNotFound() {
  return (
    <EmptyState
      isPage
      title="There is no such page"
      actions={
        <ButtonLink href="/" variant="primary">
          Go to the articles
        </ButtonLink>
      }
    >
      <p>The address may be wrong, or the article stands on a desk you are not a member of.</p>
    </EmptyState>
  )
}
