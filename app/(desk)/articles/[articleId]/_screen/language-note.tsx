'use client'

import { languageName } from '@/lib/core/text/language'
import styles from './language-note.module.css'

/** Says what was not read: the rules about speakers, claims and errors are rules of English. */
export default function LanguageNote({ language }: { language: string }) {
  return (
    <p className={styles.note}>
      Read as {languageName(language)}: its sentences and quote marks. Stet looks for speakers, claims and errors only
      in English.
    </p>
  )
}
