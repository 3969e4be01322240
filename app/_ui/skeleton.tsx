import styles from './skeleton.module.css'

/** A quiet bar where text will stand. Sizes are CSS lengths; the page around it says that it is loading. */
export function Skeleton({ width = '100%', height = '1em' }: { width?: string; height?: string }) {
  return <span className={styles.bone} style={{ width, height }} aria-hidden />
}
