import { turningPieces } from '@/lib/core/text/turning'
import styles from './turning-words.module.css'

/**
 * Words as they are, with a sign to see wherever a character turns their direction. The sign is drawn and not written:
 * it is not selected, copied or counted.
 */
export function turningWords(text: string): React.ReactNode {
  const pieces = turningPieces(text)
  if (!pieces) return text
  return pieces.map(({ text: piece, turn }, index) =>
    turn ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text stand where they stand.
      <span key={index} className={styles.turn} data-sign={turn.sign} title={`${turn.meaning} (${codeOf(piece)})`}>
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}

const codeOf = (character: string) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
