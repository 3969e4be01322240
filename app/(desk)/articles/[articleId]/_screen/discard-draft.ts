import { toast } from '@/app/_ui/toast'
import type { Drafts } from '../_engine/drafts'

/** Lets half typed words go, with a way back: `reopen` opens their form again. */
export function discardDraft(drafts: Drafts, target: string, reopen: () => void): void {
  const draft = drafts.get(target)
  drafts.set(target, null)
  if (!draft) return
  const takeBack = () => {
    drafts.set(target, draft)
    reopen()
  }
  toast({ title: 'Discarded', action: { label: 'Undo', onPress: takeBack } }, `discarded ${target}`)
}
