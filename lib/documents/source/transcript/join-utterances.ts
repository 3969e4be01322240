import { joinPieces, type SourcePiece, type SourceText } from '@/lib/core/source/source-text'
import type { Utterance } from './cue'

/** A pause of so many milliseconds, or so many UTF-16 units, end a paragraph of who speaks on, when a sentence ends there. */
const PAUSE = 3_000
const LONG = 700
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*$/

/**
 * A transcript as running text. What one person says on end reads on from caption to caption, so that a quote is found
 * across them, and each keeps its time. A name stands before the words where another speaker begins, and is not among them.
 */
export function joinUtterances(utterances: readonly Utterance[], { areCaptions = false } = {}): SourceText {
  let length = 0
  return joinPieces(
    utterances.map(({ isTurn, goesOn, ...piece }, index): SourcePiece => {
      const before = utterances[index - 1]
      const isOther = piece.speaker !== before?.speaker
      const readsOn = goesOn || (areCaptions && !isTurn && !(before && isPause(before, piece, length)))
      const isNew = isOther || !readsOn
      length = isNew ? piece.text.length : length + piece.text.length
      const label = isOther && piece.speaker ? `${piece.speaker}: ` : ''
      return { ...piece, gap: isNew ? '\n\n' : ' ', label }
    }),
  )
}

function isPause(before: Utterance, next: Utterance, length: number): boolean {
  const pause = (next.from ?? 0) - (before.to ?? next.from ?? 0)
  return ENDS_SENTENCE.test(before.text) && (pause >= PAUSE || length >= LONG)
}
