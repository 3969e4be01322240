import { nanoid } from 'nanoid'
import type { AnnotationView, CorrectionView, FindingView } from '@/lib/schemas/views'
import { FINDING_STATE_AFTER } from '../actions'
import { draftTarget } from '../drafts'
import { addAnnotation } from './add-annotation'
import type { CommandDefinition, CommandOf, FindingMakes, Merge } from './command'
import { proposeCorrection } from './propose-correction'
import { revisioned } from './revisioned'

type DecideFinding = CommandOf<'decide-finding'>

const LABELS: Readonly<Record<DecideFinding['decision'], string>> = {
  accept: 'acceptance of a finding',
  dismiss: 'dismissal',
  reopen: 'reopening of a finding',
}

/** Makes a mark, and where it is certain a correction, of what the program proposes; dismisses it; or takes either back. */
export const decideFinding: CommandDefinition<DecideFinding> = {
  ...revisioned<DecideFinding>('findings', ({ decision }) => ({ state: FINDING_STATE_AFTER[decision] })),
  label: ({ decision }) => LABELS[decision],
  touches: ({ id, makes }) => ({
    findings: [id],
    ...(makes && { annotations: [makes.annotation.id] }),
    ...(makes?.correction && { corrections: [makes.correction.id] }),
  }),
  finding: (before, { decision, reason, makes }, { by, at }) => {
    if (!before) return undefined
    const isOpen = decision === 'reopen'
    return {
      ...before,
      state: FINDING_STATE_AFTER[decision],
      decidedBy: isOpen ? null : by,
      decidedAt: isOpen ? null : at,
      reason: isOpen ? null : reason,
      annotationId: decision === 'accept' ? (makes?.annotation.id ?? null) : null,
    }
  },
  annotation: (before, { decision, makes }, stamp) =>
    decision === 'accept' && makes
      ? addAnnotation.annotation?.(before, { type: 'add-annotation', ...makes.annotation }, stamp)
      : undefined,
  correction: (before, { decision, makes }, stamp) =>
    decision === 'accept' && makes?.correction
      ? proposeCorrection.correction?.(before, { type: 'propose-correction', ...makes.correction }, stamp)
      : undefined,
  request: ({ id, decision, reason, makes, seen }, articleId) => ({
    method: 'POST',
    path: `/articles/${articleId}/findings/${id}/decision`,
    body: {
      decision,
      reason,
      seen,
      ...(decision === 'accept' && makes && { annotationId: makes.annotation.id }),
      ...(decision === 'accept' && makes?.correction && { correctionId: makes.correction.id }),
    },
  }),
  merge: (reply, command) => merged(reply, command),
  inverse: (command, before) => {
    const was = before.findings.get(command.id)
    if (!was) return null
    const { id, decision, makes } = command
    const now = { was: { state: FINDING_STATE_AFTER[decision] }, seen: was.revision }
    if (was.state === 'open') return [{ type: 'decide-finding', id, decision: 'reopen', reason: null, makes, ...now }]
    if (was.state === 'dismissed')
      return [{ type: 'decide-finding', id, decision: 'dismiss', reason: was.reason, makes: null, ...now }]
    // Under other ids: what was made under these is taken away, and sent again it would count as sent before.
    const anew = makes && madeAnew(makes)
    return [{ type: 'decide-finding', id, decision: 'accept', reason: was.reason, makes: anew, ...now }]
  },
  draft: ({ id, decision, reason }) =>
    decision === 'dismiss' && reason ? { target: draftTarget.dismiss(id), draft: { text: reason } } : null,
}

function madeAnew({ annotation, correction }: FindingMakes): FindingMakes {
  const annotationId = nanoid()
  return {
    annotation: { ...annotation, id: annotationId },
    correction: correction && { ...correction, id: nanoid(), annotationId },
  }
}

interface Decided {
  readonly finding: FindingView
  readonly annotation: AnnotationView | null
  readonly correction: CorrectionView | null
}

/** A reply has what the finding became; what is said of a conflict may be the finding alone. */
function merged(reply: unknown, { decision, makes }: DecideFinding): Merge {
  const said = reply as Decided | FindingView
  if (!('finding' in said)) return { findings: [said] }
  const { finding, annotation, correction } = said
  const takenAway = finding.state === 'open' && decision === 'reopen' && makes
  return {
    findings: [finding],
    annotations: annotation ? [annotation] : [],
    corrections: correction ? [correction] : [],
    ...(takenAway && { removed: [makes.annotation.id, ...(makes.correction ? [makes.correction.id] : [])] }),
    brings: annotation !== null,
  }
}
