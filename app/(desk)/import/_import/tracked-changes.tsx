import { Spinner } from '@/app/_ui/spinner'
import type { ReadChanges } from './import-source'
import styles from './tracked-changes.module.css'

const CHOICES: Readonly<Record<ReadChanges, string>> = {
  accepted: 'With its changes made',
  original: 'As it was before them',
  proposals: 'As it was, with them as proposals',
}

/** Only of a Word file can they become proposals, and with them its comments threads. */
const choicesOf = (format: string) =>
  (Object.keys(CHOICES) as ReadChanges[]).filter((one) => one !== 'proposals' || format === 'docx')

interface Props {
  /** Of the document. */
  readonly format: string
  readonly changes: ReadChanges
  readonly isReading: boolean
  /** What becomes of them as proposals. */
  readonly told?: string
  readonly onRead: (changes: ReadChanges) => void
}

/** A document with tracked changes is two texts: which of them is meant. What is shown is read anew with each choice. */
export const TrackedChanges = ({ format, changes, isReading, told, onRead }: Props) => (
  <fieldset className={styles.choice} aria-busy={isReading}>
    <legend>
      {format === 'docx' ? 'It holds changes or comments of others. Read it' : 'It holds tracked changes. Read it'}
    </legend>
    {choicesOf(format).map((one) => (
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
    {told && <p>{told}</p>}
  </fieldset>
)
