import { counted } from '@/lib/core/text/counted'
import type { DraftPreview } from './request-draft'

export interface Fates {
  readonly unchanged: number
  readonly moved: number
  readonly changed: number
  readonly new: number
}

/** How many sentences of the draft there are of each fate. */
export function countFates({ blocks }: Pick<DraftPreview, 'blocks'>): Fates {
  const fates = { unchanged: 0, moved: 0, changed: 0, new: 0 }
  for (const { sentences } of blocks) for (const { fate } of sentences) fates[fate] += 1
  return fates
}

/** What will happen to the sentences, a line each; what there is none of is not spoken of. */
export function whatHappens(preview: Pick<DraftPreview, 'blocks' | 'gone'>): string[] {
  const { unchanged, moved, changed, new: fresh } = countFates(preview)
  const gone = preview.gone.length
  const marks = preview.gone.reduce((sum, one) => sum + one.marks, 0)
  const lines = [
    unchanged > 0 &&
      `${counted(unchanged, 'sentence stays', 'sentences stay')} as ${one(unchanged, 'it is', 'they are')}`,
    moved > 0 && `${counted(moved, 'moves', 'move')} with ${one(moved, 'its', 'their')} status`,
    changed > 0 && `${counted(changed, 'changes', 'change')} and ${one(changed, 'asks', 'ask')} to be read again`,
    fresh > 0 && `${counted(fresh, 'is', 'are')} new`,
    gone > 0 &&
      `${counted(gone, 'is', 'are')} gone${marks > 0 ? `, with ${counted(marks, 'mark')} on ${one(gone, 'it', 'them')}` : ''}`,
  ]
  return lines.filter((line) => line !== false)
}

/** What will happen to open marks and corrections. */
export function whatBecomesOfMarks({ marks, corrections }: Pick<DraftPreview, 'marks' | 'corrections'>): string[] {
  const { kept, changed, needsLook, lost } = marks
  const { made, reopened } = corrections
  const lines = [
    kept > 0 && `${counted(kept, 'mark keeps', 'marks keep')} ${one(kept, 'its', 'their')} words`,
    changed > 0 && `${counted(changed, 'mark stands', 'marks stand')} on words that change`,
    needsLook > 0 &&
      `${counted(needsLook, 'mark was', 'marks were')} found elsewhere and ${one(needsLook, 'needs', 'need')} a look`,
    lost > 0 &&
      `${counted(lost, 'mark loses', 'marks lose')} ${one(lost, 'its', 'their')} place and ${one(lost, 'waits', 'wait')} in the tray`,
    made > 0 && `${counted(made, 'correction is', 'corrections are')} in the draft already`,
    reopened > 0 &&
      `${counted(reopened, 'accepted correction waits', 'accepted corrections wait')} for a decision again`,
  ]
  return lines.filter((line) => line !== false)
}

const one = (count: number, single: string, several: string) => (count === 1 ? single : several)
