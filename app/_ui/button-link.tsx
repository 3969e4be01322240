import Link from 'next/link'
import { type ButtonLook, buttonClass } from './button'
import { classes } from './classes'
import { Kbd } from './kbd'

/** A link that looks like a button, for going somewhere rather than doing something. */
export function ButtonLink({
  variant,
  size,
  shortcut,
  className,
  children,
  ...rest
}: ButtonLook & React.ComponentProps<typeof Link> & { shortcut?: string }) {
  return (
    <Link {...rest} className={classes(buttonClass({ variant, size }), className)} aria-keyshortcuts={shortcut}>
      {children}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </Link>
  )
}
