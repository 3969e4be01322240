import { Deletion, Insertion } from '../../_screen/changed-words'
import styles from './versions.module.css'

interface Frozen {
  readonly id: string
  readonly expected: string
  readonly replacement: string
  readonly reason: string
  readonly createdBy: string
  readonly decidedBy: string | null
}

/** The corrections that made this version out of the one before. */
export function FrozenCorrections({
  corrections,
  names,
}: {
  corrections: readonly Frozen[]
  names: ReadonlyMap<string, string>
}) {
  const nameOf = (id: string | null) => names.get(id ?? '') ?? 'somebody'
  return (
    <section className={styles.corrections} aria-labelledby="corrections">
      <h2 id="corrections">Corrections made in it</h2>
      <ol>
        {corrections.map(({ id, expected, replacement, reason, createdBy, decidedBy }) => (
          <li key={id}>
            <p className={styles.words}>
              {expected && <Deletion>{expected}</Deletion>} {replacement && <Insertion>{replacement}</Insertion>}
            </p>
            <p className={styles.facts}>
              {reason && `${reason} `}Proposed by {nameOf(createdBy)}, accepted by {nameOf(decidedBy)}.
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
