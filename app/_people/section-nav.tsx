'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import styles from './section-nav.module.css'

export interface Section {
  readonly href: string
  readonly label: string
}

/** The parts of a many-paged place, the current one marked. */
export function SectionNav({ label, sections }: { label: string; sections: readonly Section[] }) {
  const path = usePathname()
  return (
    <nav aria-label={label} className={styles.nav}>
      {sections.map(({ href, label }) => (
        <Link key={href} href={href} className={styles.link} aria-current={path === href ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
