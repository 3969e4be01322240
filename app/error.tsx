'use client'

import { PageFailed } from './_ui/on-every-page'
import { Wordmark } from './_ui/wordmark'
import styles from './whole-page.module.css'

export default function ErrorPage(props: React.ComponentProps<typeof PageFailed>) {
  return (
    <main className={styles.page}>
      <Wordmark large />
      <PageFailed {...props} />
    </main>
  )
}
