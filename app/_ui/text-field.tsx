import { useId } from 'react'
import { classes } from './classes'
import { Field, type FieldLook, fieldAttributes } from './field'
import fieldStyles from './field.module.css'
import styles from './text-field.module.css'

export interface TextFieldProps extends FieldLook, React.ComponentProps<'input'> {
  optional?: boolean
  /** An icon inside the field, before the words. */
  icon?: React.ReactNode
}

/** One line of text with its label. */
export function TextField({ label, hideLabel, hint, error, optional, icon, className, ...rest }: TextFieldProps) {
  const ownId = useId()
  const id = rest.id ?? ownId
  return (
    <Field id={id} label={label} hideLabel={hideLabel} hint={hint} error={error} optional={optional}>
      <span className={classes(styles.frame, className)}>
        {icon && <span className={styles.icon}>{icon}</span>}
        <input
          type="text"
          {...rest}
          {...fieldAttributes(id, { hint, error })}
          className={classes(fieldStyles.control, icon ? styles.besideIcon : undefined)}
        />
      </span>
    </Field>
  )
}
