import { counted } from '@/lib/core/text/counted'
import type { ImportedClaims } from '@/lib/schemas/claims'
import styles from './claims.module.css'
import { VerdictBadge } from './verdict-badge'

const STATES = { new: 'New', changed: 'Changed since', there: 'There already' } as const
/** Shown one by one; the rest is counted. */
const MOST_SHOWN = 50

/** What would come in, what is there already, and what cannot come in and why. */
export function ImportPreview({ preview: { items, refused, added, changed, there } }: { preview: ImportedClaims }) {
  const shown = items.slice(0, MOST_SHOWN)
  return (
    <section aria-label="What is in it" className={styles.inIt}>
      <p role="status">
        {counted(added, 'new fact-check')}, {changed} changed, {there} there already, {refused.length} refused.
      </p>
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is scrolled by keys.
        <ul className={styles.preview} tabIndex={0} aria-label="Fact-checks">
          {shown.map(({ claim, address, publisher, date, rating, verdict, state }) => (
            <li key={`${address} ${claim}`}>
              <p>{claim}</p>
              <p className={styles.quiet}>
                <VerdictBadge verdict={verdict} /> {STATES[state]} ·{' '}
                {[publisher, date, rating].filter(Boolean).join(' · ')}
              </p>
            </li>
          ))}
          {items.length > MOST_SHOWN && <li className={styles.quiet}>and {items.length - MOST_SHOWN} more</li>}
        </ul>
      )}
      {refused.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is scrolled by keys.
        <ul className={styles.preview} tabIndex={0} aria-label="Refused">
          {refused.slice(0, MOST_SHOWN).map(({ claim, why }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may say the same.
            <li key={at}>
              {claim && <p>{claim}</p>}
              <p className={styles.quiet}>{why}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
