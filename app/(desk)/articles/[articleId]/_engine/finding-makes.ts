import { nanoid } from 'nanoid'
import type { FindingView } from '@/lib/schemas/views'
import type { FindingMakes } from './commands/command'

/** The mark that a finding becomes when it is accepted and, where the mending is certain, the correction. */
export function findingMakes(
  { kind, start, end, code, speaker, message, correction }: FindingView,
  text: string,
): FindingMakes {
  const annotationId = nanoid()
  const body = kind === 'attribution-error' ? message : null
  const exact = text.slice(start, end)
  return {
    annotation: { id: annotationId, kind, start, end, exact, details: { errorCode: code, speaker, body } },
    correction: correction && {
      id: nanoid(),
      start: correction.start,
      end: correction.end,
      expected: text.slice(correction.start, correction.end),
      replacement: correction.text,
      reason: message,
      errorCode: code,
      annotationId,
    },
  }
}
