import { cookies } from 'next/headers'
import { requirePageActor } from '@/lib/web/page-actor'
import { readTheme, THEME_COOKIE } from '../_ui/theme'
import { Header } from './_chrome/header'
import styles from './_chrome/header.module.css'

/** Around every page of somebody who is signed in. */
export default async function DeskLayout({ children }: { children: React.ReactNode }) {
  const actor = await requirePageActor()
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <>
      <a href="#main" className={styles.skip}>
        Skip to the content
      </a>
      <Header actor={actor} theme={theme} />
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  )
}
