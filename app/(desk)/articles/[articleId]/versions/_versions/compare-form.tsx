import { buttonClass } from '@/app/_ui/button'
import { Select } from '@/app/_ui/select'
import styles from './versions.module.css'

interface CompareFormProps {
  articleId: string
  newest: number
  from: number
  to: number
  view?: string
}

/** Which two versions to compare. A plain form: it works before any script does, and the address says what is shown. */
export function CompareForm({ articleId, newest, from, to, view }: CompareFormProps) {
  const numbers = Array.from({ length: newest }, (_, index) => index + 1)
  return (
    <form action={`/articles/${articleId}/versions/compare`} className={styles.form}>
      <Select size="small" hideLabel label="From version" name="from" defaultValue={from}>
        {numbers.map((number) => (
          <option key={number} value={number}>
            Version {number}
          </option>
        ))}
      </Select>
      <span aria-hidden>→</span>
      <Select size="small" hideLabel label="To version" name="to" defaultValue={to}>
        {numbers.map((number) => (
          <option key={number} value={number}>
            Version {number}
          </option>
        ))}
      </Select>
      {view && <input type="hidden" name="view" value={view} />}
      <button type="submit" className={buttonClass({ size: 'small' })}>
        Compare
      </button>
    </form>
  )
}
