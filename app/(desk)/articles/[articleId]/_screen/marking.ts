import { MessageSquareText, PenLine } from 'lucide-react'
import type { Permission } from '@/lib/core/review/permissions'
import type { CommandId } from '../_engine/keys'
import { KINDS } from './kinds'

/** What can be done to words, in the order the buttons stand. */
export const MARKING: readonly {
  readonly command: CommandId
  readonly label: string
  readonly Icon: typeof PenLine
  readonly needs: Permission
}[] = [
  { command: 'claim', label: 'Claim', Icon: KINDS.claim.Icon, needs: 'annotation:create' },
  { command: 'quote', label: 'Quote', Icon: KINDS.quote.Icon, needs: 'annotation:create' },
  { command: 'error', label: 'Error', Icon: KINDS['attribution-error'].Icon, needs: 'annotation:create' },
  { command: 'comment', label: 'Comment', Icon: MessageSquareText, needs: 'annotation:create' },
  { command: 'correct', label: 'Correct', Icon: PenLine, needs: 'correction:propose' },
]
