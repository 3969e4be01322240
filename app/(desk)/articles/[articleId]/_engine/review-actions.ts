import { nanoid } from 'nanoid'
import { DECISIONS, type Decision } from '@/lib/core/review/decisions'
import type { AnnotationView, FindingView } from '@/lib/schemas/views'
import { type Actions, FINDING_STATE_AFTER, type FindingDecision, type Undoing } from './actions'
import { blockAt } from './block-at'
import type { Command, FindingMakes, Subject } from './commands/command'
import { pick } from './commands/revisioned'
import type { DeskStore } from './desk-store'
import { findingMakes } from './finding-makes'
import { isAskedOf } from './is-asked-of'
import type { ReadingActions } from './reading-actions'
import { spanHere } from './span-here'
import { trim } from './text-offsets'
import type { DeskState } from './types'

export type ReviewActions = Omit<
  Actions,
  keyof ReadingActions | 'freeze' | 'keepTheirs' | 'setMine' | 'saveNow' | 'reload'
>

export interface ReviewOptions {
  readonly desk: DeskStore
  readonly actorId: string
  /** Carries out one act; false when it is not allowed. */
  readonly act: (commands: readonly Command[]) => boolean
  readonly undo: (which: 'undo' | 'redo', isMeant: boolean) => Undoing | null
  readonly moveOn: ReadingActions['moveOn']
  readonly focusAt: ReadingActions['focusAt']
  /** Tells the person why something cannot be done. */
  readonly say: (why: string) => void
}

/** Every act that changes the work on the article. */
export function reviewActions({
  desk,
  actorId,
  act: actAll,
  undo,
  moveOn,
  focusAt,
  say,
}: ReviewOptions): ReviewActions {
  const now = () => desk.state.getState()
  const act = (...commands: Command[]) => actAll(commands)
  const findComment = (id: string) => commentIn(now(), id)

  const setStatus: Actions['setStatus'] = (ids, status) => {
    const { sentences } = now().objects
    const others = ids.flatMap((id) => sentences.get(id) ?? []).filter((sentence) => sentence.status !== status)
    if (others.length === 0) return
    const seen = Object.fromEntries(others.map((sentence) => [sentence.id, sentence.status]))
    act({ type: 'set-status', ids: others.map((sentence) => sentence.id), status, seen })
  }

  const proposeCorrections: Actions['proposeCorrections'] = (corrections) => {
    const commands = corrections.map(
      ({ start, end, replacement, reason = '', errorCode = null, annotationId = null }) => ({
        type: 'propose-correction' as const,
        id: nanoid(),
        ...{ start, end, replacement, expected: now().text.slice(start, end), reason, errorCode, annotationId },
      }),
    )
    const [first] = commands
    if (!first || !act(...commands)) return null
    focusAt(first.start)
    return first.id
  }

  const decided = (ids: readonly string[], decision: Decision, reason?: string): readonly Command[] =>
    ids.flatMap((id) => {
      const was = now().objects.corrections.get(id)
      if (!was || was.state === DECISIONS[decision].to) return []
      const { state, revision: seen } = was
      return { type: 'decide-correction', id, decision, reason: reason ?? null, was: { state }, seen }
    })

  const decideCorrections: Actions['decideCorrections'] = (ids, decision, reason, before) => {
    const commands = decided(ids, decision, reason)
    if (commands.length === 0) return false
    return act(...(before ? decided(before.ids, before.decision) : []), ...commands)
  }

  /** What an acceptance made, as it is there now; taken back, it goes with that. */
  const madeOf = (was: FindingView): FindingMakes | null => {
    const { annotation, correction } = findingMakes(was, now().text)
    const { annotationId } = was
    if (annotationId === null) return null
    const own = [...now().objects.corrections.values()].find((one) => one.annotationId === annotationId)
    return {
      annotation: { ...annotation, id: annotationId },
      correction: correction && own ? { ...correction, id: own.id, annotationId } : null,
    }
  }

  const decideFinding = (id: string, decision: FindingDecision, reason: string | null = null, isUndo = false) => {
    const was = now().objects.findings.get(id)
    if (!was || was.state === FINDING_STATE_AFTER[decision]) return null
    const { state, revision: seen } = was
    const makes = decision === 'accept' ? findingMakes(was, now().text) : isUndo ? madeOf(was) : null
    const undoing = isUndo && { undo: true as const }
    const isDone = act({ type: 'decide-finding', ...undoing, id, decision, reason, makes, was: { state }, seen })
    return isDone ? { makes } : null
  }

  return {
    setStatus,
    setStatusHere: (status) => {
      const { focus } = now()
      if (!focus) return
      desk.state.atOnce(() => {
        setStatus(focus.ids, status)
        moveOn(focus.ids.at(-1) ?? focus.id)
      })
    },
    addAnnotation: ({ kind, span, comment, ...details }) => {
      const place = span ?? spanHere(now())
      if (!place) return null
      const id = nanoid()
      const exact = now().text.slice(place.start, place.end)
      const { start, end } = place
      const made: Command = { type: 'add-annotation', id, kind, start, end, exact, details }
      const subject: Subject = { kind: 'annotation', id }
      const said = comment ? [{ type: 'add-comment' as const, subject, id: nanoid(), body: comment }] : []
      return act(made, ...said) ? id : null
    },
    changeAnnotation: (id, changes, began) => {
      const there = now().objects.annotations.get(id)
      if (!there) return false
      const { was, seen } = began ?? { was: pick(there, changes), seen: there.revision }
      return act({ type: 'change-annotation', id, changes, was, seen })
    },
    placeAnnotation: (id, { start, end }) => {
      const there = now().objects.annotations.get(id)
      if (!there || start >= end) return false
      const place = { start, end, exact: now().text.slice(start, end), how: 'exact' as const }
      const was = { start: there.start, end: there.end, exact: there.exact, how: there.how }
      return act({ type: 'place-annotation', id, ...place, was, seen: there.revision })
    },
    deleteAnnotation: (id) => void act({ type: 'delete-annotation', id }),
    restoreAnnotation: (annotation) => {
      if (!now().objects.annotations.has(annotation.id)) act({ type: 'restore-annotation', undo: true, annotation })
    },
    setAnnotationState: (id, state, reason) => {
      const was = now().objects.annotations.get(id)
      if (!was || was.state === state) return false
      const { state: stateBefore, revision: seen } = was
      return act({ type: 'set-annotation-state', id, state, reason: reason ?? null, was: { state: stateBefore }, seen })
    },
    addComment: (subjectId, body) => {
      if (body.trim() === '') return null
      const kind = now().objects.corrections.has(subjectId) ? 'correction' : 'annotation'
      const id = nanoid()
      const said: Command = { type: 'add-comment', subject: { kind, id: subjectId }, id, body }
      return act(said, ...answering(now().objects.annotations.get(subjectId), actorId)) ? id : null
    },
    changeComment: (id, body) => {
      const found = findComment(id)
      if (!found || body.trim() === '') return false
      if (found.body === body) return true
      return act({ type: 'change-comment', subject: found.subject, id, body, seen: found.body })
    },
    deleteComment: (id) => {
      const found = findComment(id)
      if (found) act({ type: 'delete-comment', subject: found.subject, id })
    },
    proposeCorrection: (correction) => proposeCorrections([correction]),
    proposeCorrections,
    changeCorrection: (id, changes) => {
      const was = now().objects.corrections.get(id)
      if (!was) return false
      return act({ type: 'change-correction', id, changes, was: pick(was, changes), seen: was.revision })
    },
    decideCorrection: (id, decision, reason) => decideCorrections([id], decision, reason),
    decideCorrections,
    acceptFinding: (id) => decideFinding(id, 'accept')?.makes?.annotation.id ?? null,
    dismissFinding: (id, reason) => decideFinding(id, 'dismiss', reason) !== null,
    reopenFinding: (id, { isUndo = false } = {}) => {
      const state = now().objects.findings.get(id)?.state
      if (state === 'accepted' && isUndo) return decideFinding(id, 'reopen', null, true) !== null
      if (state === 'accepted') say('It has been accepted meanwhile: its words bear a mark now.')
      if (state === 'open') say('It waits for a decision already.')
      return state === 'dismissed' && decideFinding(id, 'reopen', null, isUndo) !== null
    },
    splitSentence: (id, at) => {
      const { objects, text } = now()
      const like = objects.sentences.get(id)
      const halves = like && [trim(text, like.start, at), trim(text, at, like.end)]
      const [first, second] = halves ?? []
      if (!like || !first || !second || at <= like.start || at >= like.end) {
        return say('Put the caret between two words of the sentence.')
      }
      const { start, end: firstEnd } = first
      const { start: secondStart, end } = second
      act({ type: 'split-sentence', id, at, start, firstEnd, secondStart, end, secondId: nanoid(), like })
    },
    mergeSentences: (id) => {
      const pair = withNext(now(), id)
      if (!pair) return say('There is no sentence after this one in its paragraph.')
      const [first, next] = pair
      act({ type: 'merge-sentences', id, nextId: next.id, end: next.end, agrees: first.status === next.status })
    },
    undo: ({ isMeant = false } = {}) => undo('undo', isMeant),
    redo: ({ isMeant = false } = {}) => undo('redo', isMeant),
  }
}

/** What goes with a comment on a mark: whoever was asked there and says something has answered. */
function answering(asked: AnnotationView | undefined, actorId: string): Command[] {
  if (!asked || !isAskedOf(asked, actorId)) return []
  const { id, state, revision: seen } = asked
  return [{ type: 'set-annotation-state', id, state: 'answered', reason: null, was: { state }, seen }]
}

function withNext({ blocks, objects }: DeskState, id: string) {
  const first = objects.sentences.get(id)
  const sentences = first && blocks[blockAt(blocks, first.start)]?.sentences
  const next = sentences?.[sentences.findIndex((sentence) => sentence.id === id) + 1]
  return first && next ? ([first, next] as const) : null
}

function commentIn({ objects }: DeskState, id: string): { readonly subject: Subject; readonly body: string } | null {
  for (const [kind, map] of [
    ['annotation', objects.annotations] as const,
    ['correction', objects.corrections] as const,
  ]) {
    for (const object of map.values()) {
      const comment = object.comments.find((one) => one.id === id)
      if (comment) return { subject: { kind, id: object.id }, body: comment.body }
    }
  }
  return null
}
