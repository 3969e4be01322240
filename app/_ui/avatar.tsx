import styles from './avatar.module.css'

/** “Ana Maria de Sá” → “AS”: the first letters of the first and the last name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase()
}

/**
 * A person by their initials; the whole name is the tip and what is read out. They are drawn from an attribute: were
 * they text, a button around them would have to be named “AS”, too, for whoever speaks to their computer.
 */
export function Avatar({ name, decorative = false }: { name: string; decorative?: boolean }) {
  const spoken = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name }
  return <span className={styles.avatar} data-initials={initials(name)} {...spoken} />
}
