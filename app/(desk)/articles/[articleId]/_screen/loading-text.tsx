import { Skeleton } from '@/app/_ui/skeleton'
import styles from './loading-text.module.css'

/** Stands while the article is on its way, in the shape it will have. */
export function LoadingText({ title }: { title?: string }) {
  return (
    <div className={styles.loading} aria-busy="true">
      <p className="only-heard" role="status">
        Opening the article
      </p>
      {title ? <p className={styles.headline}>{title}</p> : <Skeleton width="80%" height="2.2rem" />}
      {[96, 100, 92, 60].map((width) => (
        <Skeleton key={width} width={`${width}%`} />
      ))}
      <span />
      {[98, 94, 99, 97, 40].map((width) => (
        <Skeleton key={width} width={`${width}%`} />
      ))}
      <span />
      {[95, 90, 70].map((width) => (
        <Skeleton key={width} width={`${width}%`} />
      ))}
    </div>
  )
}
