import { toast } from '@/app/_ui/toast'
import type { Drafts } from '../_engine/drafts'
import { showDrafts } from './show-drafts'

const TOAST = 'typing-kept'

/**
 * The field somebody types in is gone. What they type goes behind what stood in it, in its draft; when there is none,
 * they are told at least that nothing takes it. `before` and `after`: its words before and after a key.
 */
export function keepTyping(drafts: Drafts, before: string, after: string): void {
  const kept = before === '' ? undefined : drafts.list().find(({ draft }) => draft.text === before)
  if (kept && after !== before) drafts.set(kept.target, { ...kept.draft, text: after })
  toast(
    {
      title: 'What you were writing on is gone',
      description: `${kept ? 'What you type is kept in your drafts.' : 'What you type now goes nowhere.'} Press Esc to go on with the keys.`,
      ...(kept && { action: { label: 'Show', onPress: showDrafts } }),
    },
    TOAST,
  )
}
