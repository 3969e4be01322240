import styles from './switch.module.css'

interface SwitchProps {
  /** What it switches, for those who do not see what it stands beside. */
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Holds at once, and says in a word which way it stands. */
export function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <span className={styles.switch}>
      <span aria-hidden>{checked ? 'On' : 'Off'}</span>
      <button
        type="button"
        role="switch"
        aria-label={label}
        aria-checked={checked}
        onClick={() => onChange(!checked)}
      />
    </span>
  )
}
