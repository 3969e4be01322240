import { type ButtonLook, buttonClass } from './button'
import { classes } from './classes'
import styles from './icon-button.module.css'

export interface IconButtonProps extends ButtonLook, Omit<React.ComponentProps<'button'>, 'aria-label'> {
  /** What it does, for those who do not see the icon, and as its tip. */
  label: string
  /** The key that does the same; named in the tip. */
  shortcut?: string
}

/** A square button whose only child is an icon. */
export function IconButton({ label, shortcut, variant = 'quiet', size, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={shortcut ? `${label} (${shortcut})` : label}
      {...rest}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      className={classes(buttonClass({ variant, size }), styles.square, size === 'small' && styles.small, className)}
    />
  )
}
