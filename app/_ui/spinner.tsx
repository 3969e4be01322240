import styles from './spinner.module.css'

/** A turning ring in the colour of the text around it. Give a label where nothing beside it says what is going on. */
export function Spinner({ label }: { label?: string }) {
  return label ? (
    <span className={styles.spinner} role="status" aria-label={label} />
  ) : (
    <span className={styles.spinner} aria-hidden />
  )
}
