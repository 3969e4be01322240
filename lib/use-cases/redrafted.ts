import { mapPositions } from '../core/anchor/map-position'
import type { Actor } from '../core/review/actor'
import type { Rearranged } from '../core/revise/rearrange'
import { redraft } from '../core/revise/redraft'
import type { Document } from '../core/text/document'
import type { StoredCorrection } from '../data/corrections'
import type { StoredVersion } from '../data/versions'
import type { Corrected } from './carry-review'

/** A version and the draft that is to take its place. */
export interface Redrafted extends Corrected {
  readonly moved: Rearranged
  /** Blocks of the draft that stood in another order before. */
  readonly movedBlocks: ReadonlySet<number>
}

/** Finds how a draft came of a version. Every change in it counts as made by whoever brings it. */
export function redraftedBy(actor: Actor, before: StoredVersion, after: Document, language?: string): Redrafted {
  const { moved, edits, movedBlocks } = redraft(before.document, after)
  return {
    before: before.document,
    number: before.number,
    moved,
    edits: edits.map((edit) => ({ ...edit, createdById: actor.id })),
    after,
    language,
    movedBlocks,
  }
}

/** The corrections nobody refused whose new words the draft has where the old ones stood: somebody made them there. */
export function madeInDraft(
  { moved, edits, after }: Redrafted,
  corrections: readonly StoredCorrection[],
): readonly StoredCorrection[] {
  const map = mapPositions(edits)
  return corrections.filter((correction) => {
    const { state, appliedVersionId, replacement, exact, how } = correction
    if (appliedVersionId !== null || how === 'orphan' || (state !== 'accepted' && state !== 'proposed')) return false
    const { isBroken, ...place } = moved.place(correction)
    if (isBroken || moved.document.text.slice(place.start, place.end) !== exact) return false
    const { start, end } = map.outer(place)
    return replacement !== exact && after.text.slice(start, end) === replacement && isTouched(map, place)
  })
}

/** An insertion that was not made covers nothing, as a deletion that was made does. */
function isTouched({ touching }: ReturnType<typeof mapPositions>, place: { start: number; end: number }): boolean {
  const { first, after } = touching(place)
  return first < after
}
