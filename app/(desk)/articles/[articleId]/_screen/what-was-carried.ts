import { counted } from '@/lib/core/text/counted'
import type { Frozen } from '../_engine/actions'

/** What is said when a version was made: what came along, and what asks for a look. */
export function whatWasCarried({ carried }: Frozen): string {
  const { sentences, changed, annotations, needsLook, orphans } = carried
  const parts = [
    `${counted(sentences, 'sentence')} and ${counted(annotations, 'open mark')} carried over.`,
    changed > 0 && `${counted(changed, 'sentence asks', 'sentences ask')} to be read again.`,
    needsLook > 0 && `${counted(needsLook, 'mark needs', 'marks need')} a look.`,
    orphans > 0 &&
      `${counted(orphans, 'mark')} lost ${orphans === 1 ? 'its' : 'their'} place and ${orphans === 1 ? 'waits' : 'wait'} in the tray.`,
  ]
  return parts.filter(Boolean).join(' ')
}
