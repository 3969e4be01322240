'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useId, useState } from 'react'
import { Field, fieldAttributes } from '@/app/_ui/field'
import fieldStyles from '@/app/_ui/field.module.css'
import { IconButton } from '@/app/_ui/icon-button'
import type { TextFieldProps } from '@/app/_ui/text-field'
import styles from './password-field.module.css'

/** A password, which can be looked at while it is typed. */
export function PasswordField({ label, hint, error, ...rest }: Omit<TextFieldProps, 'icon' | 'type' | 'id'>) {
  const id = useId()
  const [shown, setShown] = useState(false)
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <span className={styles.frame}>
        <input
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          {...rest}
          {...fieldAttributes(id, { hint, error })}
          type={shown ? 'text' : 'password'}
          className={`${fieldStyles.control} ${styles.input}`}
        />
        <IconButton
          label={`Show: ${label}`}
          size="small"
          className={styles.eye}
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
        </IconButton>
      </span>
    </Field>
  )
}
