import { Wordmark } from '@/app/_ui/wordmark'
import type { Theme } from '@/lib/core/people/preferences'
import type { Actor } from '@/lib/core/review/actor'
import { may } from '@/lib/core/review/permissions'
import styles from './header.module.css'
import { NavLink } from './nav-link'
import { PageLink } from './page-link'
import { PersonMenu } from './person-menu'

/** The way to every part of the house, and out of it. */
export function Header({ actor, theme }: { actor: Actor; theme: Theme }) {
  return (
    <header className={styles.header}>
      <PageLink href="/" className={styles.home} aria-label="Stet, to the articles">
        <Wordmark />
      </PageLink>
      <nav aria-label="Main" className={styles.nav}>
        <NavLink href="/" alsoUnder="/articles">
          Articles
        </NavLink>
        <NavLink href="/claims">Claims</NavLink>
        {may(actor, 'article:import') && <NavLink href="/import">Import</NavLink>}
        {may(actor, 'people:manage') && <NavLink href="/admin">Admin</NavLink>}
      </nav>
      <PersonMenu name={actor.name} role={actor.role} theme={theme} />
    </header>
  )
}
