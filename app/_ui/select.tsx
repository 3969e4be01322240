import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { classes } from './classes'
import { Field, type FieldLook, fieldAttributes } from './field'
import fieldStyles from './field.module.css'
import styles from './select.module.css'

export interface SelectProps extends FieldLook, Omit<React.ComponentProps<'select'>, 'size'> {
  optional?: boolean
  size?: 'medium' | 'small'
}

/** The browser's own pick list in the house's clothes; its children are `<option>`s. */
export function Select({ label, hideLabel, hint, error, optional, size, className, ...rest }: SelectProps) {
  const ownId = useId()
  const id = rest.id ?? ownId
  return (
    <Field id={id} label={label} hideLabel={hideLabel} hint={hint} error={error} optional={optional}>
      <span className={classes(styles.frame, className)}>
        <select
          {...rest}
          {...fieldAttributes(id, { hint, error })}
          className={classes(fieldStyles.control, styles.select, size === 'small' && styles.small)}
        />
        <ChevronDown className={styles.chevron} aria-hidden />
      </span>
    </Field>
  )
}
