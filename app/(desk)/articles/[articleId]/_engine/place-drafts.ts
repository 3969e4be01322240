import type { Span } from '@/lib/core/text/span'
import { carrySpan, placesOf } from './carry-span'
import type { Draft, Drafts } from './drafts'

/**
 * Puts drafts of notes and corrections to where their words stand in the text that is now read. `before` is the text
 * they were on, null when that is not known, as after a reload. Those whose words are not found stay as they are.
 */
export function placeDrafts(drafts: Drafts, before: string | null, text: string): void {
  const moves = drafts.list().flatMap(({ target, draft }) => {
    const at = placeOf(draft, before, text)
    return at && at.start !== draft.start ? [{ target, draft: { ...draft, ...at } }] : []
  })
  for (const { target } of moves) drafts.set(target, null)
  for (const { target, draft } of moves) drafts.set(targetAt(target, draft), draft)
}

function placeOf({ start, end, exact }: Draft, before: string | null, text: string): Span | null {
  if (start === undefined || end === undefined) return null
  if (before !== null && (exact === undefined || before.slice(start, end) === exact)) {
    return carrySpan(before, text, { start, end })
  }
  if (exact === undefined || text.slice(start, end) === exact) return null
  const [only, ...others] = placesOf(text, exact)
  return only === undefined || others.length > 0 ? null : { start: only, end: only + exact.length }
}

/** The targets of what does not exist yet name the place where it will stand. */
const targetAt = (target: string, { start, end }: Draft) => target.replace(/:\d+-\d+$/, `:${start}-${end}`)
