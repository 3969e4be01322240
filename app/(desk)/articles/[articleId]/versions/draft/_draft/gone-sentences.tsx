import { Badge } from '@/app/_ui/badge'
import { StatusIcon } from '@/app/_ui/status-icon'
import { counted } from '@/lib/core/text/counted'
import styles from './draft-preview-step.module.css'
import type { DraftPreview } from './request-draft'

/** Sentences of which the draft has no word, above all: what is gone is what one overlooks. */
export function GoneSentences({ gone }: Pick<DraftPreview, 'gone'>) {
  return (
    <section className={styles.gone} aria-labelledby="gone-heading">
      <h2 id="gone-heading">{counted(gone.length, 'sentence')} not in the draft</h2>
      <ul>
        {gone.map(({ text, status, marks }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is shown once and never changes.
          <li key={index}>
            <StatusIcon status={status} />
            <del>{text}</del>
            {marks > 0 && <Badge>{counted(marks, 'mark')} into the tray</Badge>}
          </li>
        ))}
      </ul>
    </section>
  )
}
