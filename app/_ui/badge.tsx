import styles from './badge.module.css'
import { classes } from './classes'

export type BadgeTone =
  | 'neutral'
  | 'danger'
  | 'claim'
  | 'quote'
  | 'attribution-error'
  | 'note'
  | 'insertion'
  | 'deletion'
  | 'verified'
  | 'checking'
  | 'needs-source'
  | 'disputed'

/** A short word or a count that belongs to what stands beside it. */
export function Badge({ tone = 'neutral', className, ...rest }: { tone?: BadgeTone } & React.ComponentProps<'span'>) {
  return <span {...rest} data-tone={tone} className={classes(styles.badge, className)} />
}
