'use client'

import { useId, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { TextArea } from '@/app/_ui/text-area'
import { toast } from '@/app/_ui/toast'
import styles from './versions.module.css'

/** A draft of what readers are told of the corrections. It is worded to the end here, and taken along by copying. */
export function ChangeNotice({ draft }: { draft: string }) {
  const [words, setWords] = useState(draft)
  const heading = useId()
  const copy = async () => {
    await navigator.clipboard.writeText(words)
    toast({ tone: 'done', title: 'The notice is copied' })
  }
  return (
    <section className={styles.notice} aria-labelledby={heading}>
      <h2 id={heading}>Change notice</h2>
      <TextArea
        label="For the readers"
        hint="Drafted from the corrections, by the kind of error. Mend it before it is published."
        rows={Math.min(12, 2 + words.split('\n').length * 2)}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button size="small" onClick={copy}>
        Copy
      </Button>
    </section>
  )
}
