import { buttonClass } from './button'
import { EmptyState } from './empty-state'

/** The same for what never was and for what this person may not see. */
export function PageNotFound() {
  return (
    <EmptyState
      isPage
      title="There is no such page"
      actions={
        // No link of the router: its code would come with every page, for this one to be there without asking.
        <a href="/" className={buttonClass({ variant: 'primary' })}>
          Go to the articles
        </a>
      }
    >
      <p>The address may be wrong, or the article stands on a desk you are not a member of.</p>
    </EmptyState>
  )
}
