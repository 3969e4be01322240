import { useId } from 'react'
import styles from './panel.module.css'

/** One subject of a page under its own heading. `aside` stands at the end of the heading's line. */
export function Panel({
  title,
  lead,
  aside,
  children,
}: {
  title: string
  lead?: React.ReactNode
  aside?: React.ReactNode
  children: React.ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <header className={styles.header}>
        <div className={styles.words}>
          <h2 id={id}>{title}</h2>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {aside}
      </header>
      {children}
    </section>
  )
}

/** The framed body of a panel. */
export const PanelBox = ({ children }: { children: React.ReactNode }) => <div className={styles.box}>{children}</div>

/** A list of `PanelRow`s, framed unless it is `bare`. */
export const PanelRows = ({
  label,
  bare = false,
  children,
}: {
  label: string
  bare?: boolean
  children: React.ReactNode
}) => (
  <ul className={bare ? styles.rows : `${styles.rows} ${styles.framed}`} aria-label={label}>
    {children}
  </ul>
)

/** One thing in a list: what it is, a quiet line about it, and what can be done with it. */
export const PanelRow = ({
  title,
  detail,
  actions,
}: {
  title: React.ReactNode
  detail?: React.ReactNode
  actions?: React.ReactNode
}) => (
  <li className={styles.row}>
    <div className={styles.rowWords}>
      <div className={styles.rowTitle}>{title}</div>
      {detail && <div className={styles.detail}>{detail}</div>}
    </div>
    {actions && <div className={styles.actions}>{actions}</div>}
  </li>
)
