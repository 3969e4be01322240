interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
}

const LETTER = /^\p{L}$/u
const isPrintable = (key: string) => Array.from(key).length === 1

/**
 * A pressed key as keys.ts writes it: "j", "Shift+j", "?", "ArrowDown". Shift is named for letters and for keys that
 * print nothing; in other signs it is already part of the sign.
 */
export function keyName({ key, shiftKey }: Pressed): string {
  if (LETTER.test(key)) return shiftKey ? `Shift+${key.toLowerCase()}` : key.toLowerCase()
  if (isPrintable(key) && key !== ' ') return key
  const name = key === ' ' ? 'Space' : key
  return shiftKey ? `Shift+${name}` : name
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** The same as a person reads it on the key: "⇧ j", "↓", "g s". */
export const keyLabel = (name: string): string =>
  name
    .split(' ')
    .map((part) => {
      const key = part.replace(/^Shift\+/, '')
      return part === key ? (SIGNS[key] ?? key) : `⇧ ${SIGNS[key] ?? key}`
    })
    .join(' ')
