import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import styles from './banner.module.css'

const ICONS = { info: Info, warning: TriangleAlert, danger: CircleAlert } as const

/** A message that stays until its cause is gone. `danger` is read out at once, the others in their turn. */
export function Banner({
  tone = 'info',
  title,
  children,
  actions,
}: {
  tone?: keyof typeof ICONS
  title?: string
  children?: React.ReactNode
  actions?: React.ReactNode
}) {
  const Icon = ICONS[tone]
  return (
    <div className={styles.banner} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
