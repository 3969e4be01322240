import styles from './field.module.css'

export interface FieldLook {
  label: string
  /** Keeps the label for screen readers alone, where a heading or an icon already says it. */
  hideLabel?: boolean
  /** One line of help below the label. */
  hint?: React.ReactNode
  /** What is wrong with the value, in a sentence. */
  error?: React.ReactNode
}

/** What a control inside the frame has to carry so that label, hint and error belong to it. */
export const fieldAttributes = (id: string, { hint, error }: Pick<FieldLook, 'hint' | 'error'>) => ({
  id,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
})

/** Label, help and error around one control whose id is `id`. */
export function Field({
  id,
  label,
  hideLabel,
  hint,
  error,
  optional,
  children,
}: FieldLook & { id: string; optional?: boolean; children: React.ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'only-heard' : styles.label}>
        {label}
        {optional && <span className={styles.optional}> optional</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}
