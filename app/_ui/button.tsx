import styles from './button.module.css'
import { classes } from './classes'
import { Kbd } from './kbd'
import { Spinner } from './spinner'

export interface ButtonLook {
  /** `primary`: the one thing to do here; `plain`: anything else; `quiet`: among many; `danger`: takes something away. */
  variant?: 'primary' | 'plain' | 'quiet' | 'danger'
  size?: 'medium' | 'small'
}

export const buttonClass = ({ variant = 'plain', size = 'medium' }: ButtonLook) =>
  classes(styles.button, styles[variant], styles[size])

export interface ButtonProps extends ButtonLook, React.ComponentProps<'button'> {
  /** The key that does the same, shown on the button. */
  shortcut?: string
  /** Work is under way: says so, and a second press does nothing. */
  pending?: boolean
}

export function Button({ variant, size, shortcut, pending, className, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={classes(buttonClass({ variant, size }), className)}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      aria-keyshortcuts={shortcut}
    >
      {pending && <Spinner />}
      {children}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </button>
  )
}
