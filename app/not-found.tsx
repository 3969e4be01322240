import { PageNotFound } from './_ui/page-not-found'
import { Wordmark } from './_ui/wordmark'
import styles from './whole-page.module.css'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <main className={styles.page}>
      <Wordmark large />
      <PageNotFound />
    </main>
  )
}
