import styles from './empty-state.module.css'

/** Stands where there is nothing yet: says what would be here and how to begin. */
export function EmptyState({
  icon,
  title,
  children,
  actions,
  isPage = false,
}: {
  icon?: React.ReactNode
  title: string
  children?: React.ReactNode
  actions?: React.ReactNode
  /** It is all there is on the page, so its title is the page's. */
  isPage?: boolean
}) {
  const Title = isPage ? 'h1' : 'h2'
  return (
    <section className={styles.empty}>
      {icon && (
        <div className={styles.icon} aria-hidden>
          {icon}
        </div>
      )}
      <Title className={styles.title}>{title}</Title>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
