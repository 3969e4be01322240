import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import versionStyles from '../../versions/_versions/versions.module.css'
import { KeysButton } from './keys-button'
import styles from './sources.module.css'

/** Above the pages about what an article rests on: the way back to the desk, and from one to the other. */
export function Tabs({
  articleId,
  title,
  current,
}: {
  articleId: string
  title: string
  current: 'sources' | 'quotes'
}) {
  const root = `/articles/${articleId}`
  return (
    <header className={versionStyles.head}>
      <Link href={root} className={versionStyles.back}>
        <ArrowLeft aria-hidden />
        {title}
      </Link>
      <h1 className="only-heard">{current === 'sources' ? 'Sources' : 'Quotes'}</h1>
      <div className={styles.views}>
        <KeysButton />
        <nav aria-label="What the article rests on" className={versionStyles.views}>
          <Link href={`${root}/sources`} aria-current={current === 'sources' ? 'page' : undefined}>
            Sources
          </Link>
          <Link href={`${root}/quotes`} aria-current={current === 'quotes' ? 'page' : undefined}>
            Quotes
          </Link>
        </nav>
      </div>
    </header>
  )
}
