import Link from 'next/link'
import styles from './versions.module.css'

export type View = 'line' | 'side'

const VIEWS: readonly { readonly view: View; readonly label: string }[] = [
  { view: 'line', label: 'In line' },
  { view: 'side', label: 'Side by side' },
]

/** In one text, or the two beside each other. */
export function ViewChoice({ articleId, from, to, view }: { articleId: string; from: number; to: number; view: View }) {
  return (
    <nav className={styles.views} aria-label="How to compare">
      {VIEWS.map((one) => (
        <Link
          key={one.view}
          href={`/articles/${articleId}/versions/compare?from=${from}&to=${to}&view=${one.view}`}
          aria-current={one.view === view ? 'true' : undefined}
        >
          {one.label}
        </Link>
      ))}
    </nav>
  )
}
