import type { ChangedKind } from '@/lib/core/review/sign-offs'
import { counted } from '@/lib/core/text/counted'
import type { SignOffView } from '@/lib/schemas/sign-offs'

/** Of what so many changes were made since: for one and for many. */
const WORDS: Readonly<Record<ChangedKind, readonly [one: string, many: string]>> = {
  versions: ['new version', 'new versions'],
  statuses: ['change of a status', 'changes of statuses'],
  sentences: ['sentence split or merged', 'sentences split or merged'],
  marks: ['change of a mark', 'changes of marks'],
  corrections: ['act on a correction', 'acts on corrections'],
  findings: ['decision on a finding', 'decisions on findings'],
  sources: ['change of sources or evidence', 'changes of sources or evidence'],
}

/** “1 new version, 2 acts on corrections”. */
export const whatChanged = (changes: NonNullable<SignOffView['void']>['changes']): string =>
  changes.map(({ kind, count }) => counted(count, ...(WORDS[kind as ChangedKind] ?? [kind, kind]))).join(', ')
