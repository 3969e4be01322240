import { type Section, SectionNav } from './section-nav'
import styles from './sections.module.css'

/** A place of several pages: its name, the way between them, and the page. */
export function Sections({
  title,
  sections,
  children,
}: {
  title: string
  sections: readonly Section[]
  children: React.ReactNode
}) {
  return (
    <div className={styles.place}>
      <h1 className={styles.title}>{title}</h1>
      <SectionNav label={title} sections={sections} />
      <div className={styles.page}>{children}</div>
    </div>
  )
}
