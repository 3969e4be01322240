import styles from './kbd.module.css'

/** One key, or keys pressed together, as they stand on the keyboard: `<Kbd>n</Kbd>`, `<Kbd>⇧ j</Kbd>`. */
export function Kbd({ children }: { children: React.ReactNode }) {
  return <kbd className={styles.kbd}>{children}</kbd>
}
