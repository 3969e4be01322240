import type { Span } from '@/lib/core/text/span'
import { type Draft, type Drafts, draftTarget } from '../_engine/drafts'
import type { ScreenState } from './screen-state'

/**
 * What was typed for a field that never came, because the line was gone and the person went on: it becomes the draft
 * that the field would have made of it. `text` is that of the article.
 */
export function keepTypedAhead(drafts: Drafts, state: ScreenState, text: string): void {
  const { typed, noting, correcting, composing, asking } = state
  if (typed.trim() === '') return
  const before = (target: string) => drafts.get(target)?.text
  if (correcting) {
    const { span, correctionId } = correcting
    const exact = text.slice(span.start, span.end)
    const target = correctionId
      ? draftTarget.correctionChange(correctionId)
      : draftTarget.correction(span.start, span.end)
    drafts.set(target, placed(span, exact, typed + (before(target) ?? exact)))
  } else if (noting) {
    const target = draftTarget.annotation('note', noting.start, noting.end)
    const exact = text.slice(noting.start, noting.end)
    drafts.set(target, { ...placed(noting, exact, (before(target) ?? '') + typed), kind: 'note' })
  } else if (composing) {
    const target = draftTarget.comment(composing)
    drafts.set(target, { text: (before(target) ?? '') + typed })
  } else if (asking) {
    const target = draftTarget[asking.what](asking.id)
    drafts.set(target, { text: (before(target) ?? '') + typed })
  }
}

const placed = ({ start, end }: Span, exact: string, text: string): Draft => ({ text, start, end, exact })
