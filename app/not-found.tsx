import { ButtonLink } from './_ui/button-link'
import { EmptyState } from './_ui/empty-state'
import styles from './whole-page.module.css'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <main className={styles.page}>
      <EmptyState
        title="There is nothing here for you"
        actions={
          <ButtonLink href="/" variant="primary">
            Go to the articles
          </ButtonLink>
        }
      >
        <p>The address may be wrong, or the article stands on a desk you are not a member of.</p>
      </EmptyState>
    </main>
  )
}
