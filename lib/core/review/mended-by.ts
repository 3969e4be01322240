import type { AnnotationKind, ThreadState } from './vocabulary'

interface MendableMark {
  readonly id: string
  readonly kind: AnnotationKind
  readonly state: ThreadState
  readonly deletedAt: string | null
}

/** The open attribution errors for which one of these corrections was made, each with the correction that mends it. */
export function mendedBy<Mark extends MendableMark>(
  annotations: readonly Mark[],
  corrections: readonly { readonly id: string; readonly annotationId: string | null }[],
): { annotation: Mark; correctionId: string }[] {
  const menders = new Map(corrections.map(({ annotationId, id }) => [annotationId, id]))
  return annotations.flatMap((annotation) => {
    const correctionId = menders.get(annotation.id)
    return correctionId !== undefined && isOpenError(annotation) ? [{ annotation, correctionId }] : []
  })
}

/** What is said of an error that a correction in this version closes. */
export const mendedReason = (version: number) => `Mended by a correction in version ${version}.`

const isOpenError = ({ kind, state, deletedAt }: MendableMark) =>
  kind === 'attribution-error' && state !== 'closed' && deletedAt === null
