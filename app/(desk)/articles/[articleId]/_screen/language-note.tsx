'use client'

import { tellSilence } from '@/lib/core/reading/tell-silence'
import styles from './language-note.module.css'

/** Says what was not read of an article in another language than English. */
export default function LanguageNote({ language }: { language: string }) {
  return <p className={styles.note}>{tellSilence(language)}</p>
}
