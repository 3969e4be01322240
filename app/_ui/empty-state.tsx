import styles from './empty-state.module.css'

/** Stands where there is nothing yet: says what would be here and how to begin. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
}: {
  icon?: React.ReactNode
  title: string
  children?: React.ReactNode
  actions?: React.ReactNode
}) {
  return (
    <section className={styles.empty}>
      {icon && (
        <div className={styles.icon} aria-hidden>
          {icon}
        </div>
      )}
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
