'use client'

import { usePathname } from 'next/navigation'
import styles from './header.module.css'
import { PageLink } from './page-link'

/** Marked as the current page there, below it, and below `alsoUnder`. */
export function NavLink({
  href,
  alsoUnder,
  children,
}: {
  href: string
  alsoUnder?: string
  children: React.ReactNode
}) {
  const path = usePathname()
  const isUnder = (root: string) => path === root || path.startsWith(`${root}/`)
  const isCurrent = path === href || (href !== '/' && isUnder(href)) || (alsoUnder !== undefined && isUnder(alsoUnder))
  return (
    <PageLink href={href} className={styles.link} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </PageLink>
  )
}
