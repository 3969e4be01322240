import { Spinner } from '@/app/_ui/spinner'
import type { ReadChanges } from './import-source'
import styles from './tracked-changes.module.css'

const CHOICES: Readonly<Record<ReadChanges, string>> = {
  accepted: 'With its changes made',
  original: 'As it was before them',
}

interface Props {
  readonly changes: ReadChanges
  readonly isReading: boolean
  readonly onRead: (changes: ReadChanges) => void
}

/** A document with tracked changes is two texts: which of them is meant. What is shown is read anew with each choice. */
export const TrackedChanges = ({ changes, isReading, onRead }: Props) => (
  <fieldset className={styles.choice} aria-busy={isReading}>
    <legend>It holds tracked changes. Read it</legend>
    {(Object.keys(CHOICES) as ReadChanges[]).map((one) => (
      <label key={one}>
        <input
          type="radio"
          name="changes"
          checked={one === changes}
          disabled={isReading}
          onChange={() => onRead(one)}
        />
        {CHOICES[one]}
      </label>
    ))}
    {isReading && <Spinner />}
  </fieldset>
)
