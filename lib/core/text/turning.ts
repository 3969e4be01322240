/** The characters that turn the direction of text or hold it apart, by their short names and what they do. */
const TURNING: Readonly<Record<string, readonly [sign: string, meaning: string]>> = {
  '\u061c': ['ALM', 'Arabic letter mark'],
  '\u200e': ['LRM', 'Left-to-right mark'],
  '\u200f': ['RLM', 'Right-to-left mark'],
  '\u202a': ['LRE', 'Begins left-to-right text'],
  '\u202b': ['RLE', 'Begins right-to-left text'],
  '\u202c': ['PDF', 'Ends what turned the direction'],
  '\u202d': ['LRO', 'From here all reads left to right'],
  '\u202e': ['RLO', 'From here all reads right to left'],
  '\u2066': ['LRI', 'Begins left-to-right text that stands apart'],
  '\u2067': ['RLI', 'Begins right-to-left text that stands apart'],
  '\u2068': ['FSI', 'Begins text that stands apart'],
  '\u2069': ['PDI', 'Ends text that stands apart'],
}

const EACH_CONTROL = /(\p{Bidi_Control})/u

/** A piece of text; `turn` says what it is when it is one character that turns the direction. */
export interface TurningPiece {
  readonly text: string
  readonly turn: { readonly sign: string; readonly meaning: string } | null
}

/** Cuts a text around each character that turns its direction. */
export const turningPieces = (text: string): readonly TurningPiece[] =>
  text
    .split(EACH_CONTROL)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [sign, meaning] = TURNING[piece] ?? []
      return { text: piece, turn: sign && meaning ? { sign, meaning } : null }
    })
