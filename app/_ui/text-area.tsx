import { useId } from 'react'
import { classes } from './classes'
import { Field, type FieldLook, fieldAttributes } from './field'
import fieldStyles from './field.module.css'
import styles from './text-area.module.css'

export interface TextAreaProps extends FieldLook, React.ComponentProps<'textarea'> {
  optional?: boolean
}

/** Several lines of text with their label; grows with what is typed where the browser can. */
export function TextArea({ label, hideLabel, hint, error, optional, className, rows = 3, ...rest }: TextAreaProps) {
  const ownId = useId()
  const id = rest.id ?? ownId
  return (
    <Field id={id} label={label} hideLabel={hideLabel} hint={hint} error={error} optional={optional}>
      <textarea
        rows={rows}
        {...rest}
        style={{ '--rows': rows } as React.CSSProperties}
        {...fieldAttributes(id, { hint, error })}
        className={classes(fieldStyles.control, styles.area, className)}
      />
    </Field>
  )
}
