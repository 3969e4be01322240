import styles from './desk-screen.module.css'
import { LoadingText } from './loading-text'
import barStyles from './top-bar.module.css'

/** The desk before anything of the article is known. */
export function LoadingDesk() {
  return (
    <div className={styles.screen}>
      <div className={barStyles.bar} />
      <LoadingColumns />
    </div>
  )
}

export function LoadingColumns({ title }: { title?: string }) {
  return (
    <div className={styles.columns}>
      <span />
      <div className={styles.text}>
        <LoadingText title={title} />
      </div>
    </div>
  )
}
