import { cookies } from 'next/headers'
import { requirePageActor } from '@/lib/web/page-actor'
import { readTheme, THEME_COOKIE } from '../_ui/theme'
import { Header } from './_chrome/header'
import styles from './_chrome/header.module.css'
import { PageOf } from './_chrome/page-of'

/** Around every page of somebody who is signed in. Written anew for somebody else, nothing of the first is left on it. */
export default async function DeskLayout({ children }: { children: React.ReactNode }) {
  const actor = await requirePageActor()
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <PageOf key={actor.id} person={{ id: actor.id, name: actor.name }}>
      <a href="#main" className={styles.skip}>
        Skip to the content
      </a>
      <Header actor={actor} theme={theme} />
      <main id="main" tabIndex={-1} data-page-of={actor.id} className={styles.main}>
        {children}
      </main>
    </PageOf>
  )
}
