import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { readArticleTitle } from '@/lib/use-cases/read-article-title'
import { loadPage } from '@/lib/web/load-page'
import { requirePageActor } from '@/lib/web/page-actor'
import styles from './_versions/versions.module.css'

/** Above every page about versions: what they are versions of, and the way back to the desk. */
export default async function VersionsLayout({ params, children }: LayoutProps<'/articles/[articleId]/versions'>) {
  const { articleId } = await params
  const title = await loadPage(readArticleTitle(await requirePageActor(), { articleId }))
  return (
    <div className={styles.page}>
      <Link href={`/articles/${articleId}`} className={styles.back}>
        <ArrowLeft aria-hidden />
        {title}
      </Link>
      {children}
    </div>
  )
}
