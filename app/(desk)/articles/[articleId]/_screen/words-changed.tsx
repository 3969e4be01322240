import styles from './words-changed.module.css'

/** Says in a form that a new version changed the words it is about while somebody wrote. `from`: what they were. */
export function WordsChanged({ from }: { from: string | undefined }) {
  return (
    <span role="status" className={styles.changed}>
      {from !== undefined && `The words have changed while you were writing. They were: “${from}”`}
    </span>
  )
}
