'use client'

import { StatusIcon } from '@/app/_ui/status-icon'
import { STATUS_LABELS } from '@/app/_ui/status-label'
import { diffWords } from '@/lib/core/revise/word-diff'
import { useSentence, useText } from '../_engine/use-desk-state'
import styles from './changed-note.module.css'
import { ChangedWords } from './changed-words'
import { usePersonName } from './use-person-name'
import { When } from './when'

/** Says of a sentence whose words a new version changed what it was before, and by whom. It asks to be read again. */
export default function ChangedNote({ sentenceId }: { sentenceId: string }) {
  const sentence = useSentence(sentenceId)
  const text = useText()
  const before = sentence?.changedSince
  const by = usePersonName(before?.statusBy ?? null, 'inside')
  if (!sentence || !before) return null
  return (
    <section className={styles.note} aria-label="Changed since it was reviewed">
      <p className={styles.head}>
        <StatusIcon status={before.status} decorative size={12} />
        {before.statusBy ? `Changed since ${by} set it to ` : 'Changed in this version; it was '}
        {STATUS_LABELS[before.status].toLowerCase()}
        {before.statusAt && (
          <>
            , <When at={before.statusAt} />
          </>
        )}
      </p>
      <p className={styles.words}>
        <ChangedWords steps={diffWords(before.text, text.slice(sentence.start, sentence.end))} />
      </p>
    </section>
  )
}
