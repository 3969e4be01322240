import bidiFactory from 'bidi-js'

const bidi = bidiFactory()
const MAY_RUN_BACK =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}\u200f\u202b\u202e\u2067]/u

/** For each UTF-16 unit how deep it is embedded, after UAX 9; odd ones run from right to left. Undefined where none does. */
export interface Directions {
  readonly levels: Uint8Array | undefined
  /** Whether the whole begins at the right. */
  readonly isReversed: boolean
}

export function directionsOf(text: string): Directions {
  if (!MAY_RUN_BACK.test(text)) return { levels: undefined, isReversed: false }
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text)
  return { levels, isReversed: (paragraphs[0]?.level ?? 0) % 2 === 1 }
}

/** The runs of a line from left to right; each lies at one level. Rule L2 of UAX 9. */
export function inSight<Run extends { readonly level: number }>(runs: readonly Run[]): Run[] {
  const ordered = [...runs]
  const highest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      if ((ordered[from]?.level ?? 0) < level) continue
      let to = from
      while ((ordered[to]?.level ?? 0) >= level) to++
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse())
      from = to
    }
  }
  return ordered
}

/**
 * Words that run back, as a font is given them: brackets turned as they are then seen (rule L4 of UAX 9), and what is in no
 * script that runs back in the order of sight, since a font turns only letters of such scripts by itself.
 */
export function asSeen(text: string): string {
  const signs = [...text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
  return (MAY_RUN_BACK.test(text) ? signs : signs.reverse()).join('')
}
