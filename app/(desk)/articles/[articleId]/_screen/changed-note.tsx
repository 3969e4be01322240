'use client'

import { StatusIcon } from '@/app/_ui/status-icon'
import { STATUS_LABELS } from '@/app/_ui/status-label'
import { diffWords } from '@/lib/core/revise/word-diff'
import { useSentence, useText } from '../_engine/use-desk-state'
import styles from './changed-note.module.css'
import { ChangedWords } from './changed-words'
import { usePeopleNames, usePersonName } from './use-person-name'
import { When } from './when'

/** Says of a sentence whose words a new version changed what it was before, and by whom. It asks to be read again. */
export default function ChangedNote({ sentenceId }: { sentenceId: string }) {
  const sentence = useSentence(sentenceId)
  const text = useText()
  const before = sentence?.changedSince
  const authors = before?.changedBy ?? []
  const changers = usePeopleNames(authors, 'inside')
  const by = usePersonName(before?.statusBy ?? null, 'inside')
  if (!sentence || !before) return null
  return (
    <section className={styles.note} aria-label="Changed words">
      <p className={styles.head}>
        Changed in version {before.version + 1}
        {authors.length > 0 && ` by ${changers}`}
      </p>
      <p className={styles.before}>
        <StatusIcon status={before.status} decorative size={12} />
        {before.statusBy
          ? `Before, ${by} set it to ${STATUS_LABELS[before.status].toLowerCase()}`
          : `Before, it was ${STATUS_LABELS[before.status].toLowerCase()}`}
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
