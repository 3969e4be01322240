import { Skeleton } from '@/app/_ui/skeleton'
import rowStyles from '../_list/article-row.module.css'
import styles from '../_list/list.module.css'

const ROWS = ['62%', '48%', '71%', '55%', '66%', '40%']

export default function Loading() {
  return (
    <div className={styles.page} role="status" aria-label="Loading">
      <div className={styles.head}>
        <Skeleton width="8rem" height="1.75rem" />
      </div>
      <Skeleton width="19rem" height="2rem" />
      <div className={styles.rows}>
        {ROWS.map((width) => (
          <div key={width} className={rowStyles.row}>
            <Skeleton width={width} height="2.25rem" />
          </div>
        ))}
      </div>
    </div>
  )
}
