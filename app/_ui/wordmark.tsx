import styles from './wordmark.module.css'

/** The name of the house, dotted below as an editor marks words that are to stand. */
export function Wordmark({ large = false }: { large?: boolean }) {
  return <span className={large ? `${styles.wordmark} ${styles.large}` : styles.wordmark}>Stet</span>
}
