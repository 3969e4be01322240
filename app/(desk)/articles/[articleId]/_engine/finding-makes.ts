import type { FindingView } from '@/lib/schemas/views'
import type { FindingMakes } from './commands/command'

/** The mark that a finding becomes when it is accepted and, where the mending is certain, the correction. */
export function findingMakes(finding: FindingView, text: string, newId: () => string): FindingMakes {
  const { kind, start, end, code, speaker, message, correction } = finding
  const isError = kind === 'attribution-error'
  return {
    annotation: {
      id: newId(),
      kind,
      start,
      end,
      exact: text.slice(start, end),
      errorCode: code,
      speaker,
      body: isError ? message : null,
    },
    correction: correction && {
      id: newId(),
      start: correction.start,
      end: correction.end,
      expected: text.slice(correction.start, correction.end),
      replacement: correction.text,
      reason: message,
    },
  }
}
