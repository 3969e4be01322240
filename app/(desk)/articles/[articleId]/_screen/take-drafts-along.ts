import { type Drafts, draftTarget } from '../_engine/drafts'
import type { Place, ScreenState } from './screen-state'

type Open = Pick<ScreenState, 'correcting' | 'noting'>

/**
 * Where a new version changed the words that somebody is writing on, the form stays open at what stands there now. So
 * does its draft; words that stood as they were have taken theirs along already.
 */
export function takeDraftsAlong(drafts: Drafts, before: Open, after: Open, text: string): void {
  const take = (target: (at: Place) => string, from?: Place | null, to?: Place | null) => {
    const draft = from && to && from !== to && to.changedFrom !== undefined ? drafts.get(target(from)) : null
    if (!draft || !from || !to) return
    const { start, end } = to
    if (target(from) !== target(to) && drafts.get(target(to))) return
    drafts.set(target(from), null)
    drafts.set(target(to), { ...draft, start, end, exact: text.slice(start, end) })
  }
  const proposal = after.correcting?.correctionId
  const corrected = (at: Place) =>
    proposal ? draftTarget.correctionChange(proposal) : draftTarget.correction(at.start, at.end)
  take(corrected, before.correcting?.span, after.correcting?.span)
  take(({ start, end }) => draftTarget.annotation('note', start, end), before.noting, after.noting)
}
