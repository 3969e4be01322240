import { Wordmark } from '@/app/_ui/wordmark'
import styles from './door.module.css'

/** The page somebody stands before who is not inside yet. */
export function Door({ title, lead, children }: { title: string; lead?: React.ReactNode; children: React.ReactNode }) {
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <header className={styles.header}>
          <Wordmark large />
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </header>
        {children}
      </div>
    </main>
  )
}
