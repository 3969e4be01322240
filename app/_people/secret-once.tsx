'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/app/_ui/button'
import { toast } from '@/app/_ui/toast'
import styles from './secret-once.module.css'

/** A value that is shown this one time, ready to be copied. */
export function SecretOnce({ label, value }: { label: string; value: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setCopied(true)
    } catch {
      toast({ title: 'The browser did not let it be copied. Select it and copy it yourself.', tone: 'danger' })
    }
  }
  return (
    <div className={styles.secret}>
      <output aria-label={label} className={styles.value}>
        {value}
      </output>
      <Button onClick={copy}>
        {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
        {copied ? 'Copied' : 'Copy'}
      </Button>
    </div>
  )
}
