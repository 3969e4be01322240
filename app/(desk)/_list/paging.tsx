import { ArrowRight, ChevronsLeft } from 'lucide-react'
import { ButtonLink } from '@/app/_ui/button-link'
import styles from './list.module.css'

/** Where to go from this page of the list; nothing when it is the only one. */
export function Paging({ first, next, what = 'articles' }: { first?: string; next?: string; what?: string }) {
  if (!first && !next) return null
  return (
    <nav aria-label="Pages" className={styles.paging}>
      {first && (
        <ButtonLink href={first}>
          <ChevronsLeft aria-hidden />
          To the beginning
        </ButtonLink>
      )}
      {next && (
        <ButtonLink href={next}>
          Further {what}
          <ArrowRight aria-hidden />
        </ButtonLink>
      )}
    </nav>
  )
}
