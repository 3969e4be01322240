import { mapPositions } from '../core/anchor/map-position'
import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type { Rearranged } from '../core/revise/rearrange'
import { followPlan } from '../core/revise/redraft'
import type { Document } from '../core/text/document'
import type { StoredCorrection } from '../data/corrections'
import type { StoredVersion } from '../data/versions'
import { compareApart } from '../documents/read/read-apart'
import { RefusedDocument } from '../documents/refused-document'
import { asAppError } from './as-app-error'
import type { Corrected } from './carry-review'
import { inTurn } from './in-turn'

/** A version and the draft that is to take its place. */
export interface Redrafted extends Corrected {
  readonly moved: Rearranged
  /** Blocks of the draft that stood in another order before. */
  readonly movedBlocks: ReadonlySet<number>
}

/**
 * Finds how a draft came of a version, in a thread and in turn with what else the actor has sent to be read. Every change
 * in it counts as made by whoever brings it.
 */
export async function redraftedBy(
  actor: Actor,
  before: StoredVersion,
  after: Document,
  language?: string,
): Promise<Redrafted> {
  const plan = await inTurn(actor, () => compareApart(before.document, after)).catch((error: unknown) => {
    throw error instanceof RefusedDocument && error.code === 'too-large' ? tooDifferent() : asAppError(error)
  })
  const { moved, edits, movedBlocks } = followPlan(before.document, plan)
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

const tooDifferent = () =>
  new AppError(
    'too-large',
    'This draft and the text on the desk are too long, and have too little in common, to be compared. Import the draft as an article of its own.',
  )

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
