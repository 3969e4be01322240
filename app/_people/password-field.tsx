'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '@/app/_ui/icon-button'
import { TextField, type TextFieldProps } from '@/app/_ui/text-field'
import styles from './password-field.module.css'

/** A password, which can be looked at while it is typed. */
export function PasswordField(props: TextFieldProps) {
  const [shown, setShown] = useState(false)
  return (
    <div className={styles.field}>
      <TextField
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        {...props}
        type={shown ? 'text' : 'password'}
        className={styles.input}
      />
      <IconButton
        label={shown ? 'Hide the password' : 'Show the password'}
        size="small"
        className={styles.eye}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
      >
        {shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
      </IconButton>
    </div>
  )
}
