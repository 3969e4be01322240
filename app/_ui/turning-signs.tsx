import { turningPieces } from '@/lib/core/text/turning'
import styles from './turning-signs.module.css'

/** Words with a sign wherever a character turns their direction. See `turningWords`. */
export default function TurningSigns({ text }: { text: string }) {
  return turningPieces(text).map(({ text: piece, turn }, index) =>
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
