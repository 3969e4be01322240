import { initials } from '@/app/_ui/avatar'
import type { Here } from '../_engine/types'
import styles from './other-here.module.css'

/**
 * The initials of somebody who is at this sentence, in the gutter beside its first line. Drawn from an attribute and
 * not as text, so that the words of the block stay what they are.
 */
export function OtherHere({ other }: { other: Here }) {
  return (
    <span
      className={styles.other}
      data-inserted=""
      data-initials={initials(other.name)}
      title={`${other.name} is reading here`}
    />
  )
}
