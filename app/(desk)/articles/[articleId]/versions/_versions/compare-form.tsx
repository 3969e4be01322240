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
  return (
    <form action={`/articles/${articleId}/versions/compare`} className={styles.form}>
      <VersionSelect label="From version" name="from" defaultValue={from} newest={newest} />
      <span aria-hidden>→</span>
      <VersionSelect label="To version" name="to" defaultValue={to} newest={newest} />
      {view && <input type="hidden" name="view" value={view} />}
      <button type="submit" className={buttonClass({ size: 'small' })}>
        Compare
      </button>
    </form>
  )
}

interface VersionSelectProps {
  label: string
  name: string
  defaultValue: number
  newest: number
}

function VersionSelect({ newest, ...field }: VersionSelectProps) {
  const numbers = Array.from({ length: newest }, (_, index) => index + 1)
  return (
    <Select size="small" hideLabel {...field}>
      {numbers.map((number) => (
        <option key={number} value={number}>
          Version {number}
        </option>
      ))}
    </Select>
  )
}
