import { addAnnotation } from './add-annotation'
import { addComment } from './add-comment'
import { changeAnnotation } from './change-annotation'
import { changeComment } from './change-comment'
import { changeCorrection } from './change-correction'
import type { Command, CommandDefinition, CommandOf, CommandType, WireRequest } from './command'
import { decideCorrection } from './decide-correction'
import { decideFinding } from './decide-finding'
import { deleteAnnotation } from './delete-annotation'
import { deleteComment } from './delete-comment'
import { mergeSentences } from './merge-sentences'
import { placeAnnotation } from './place-annotation'
import { proposeCorrection } from './propose-correction'
import { restoreAnnotation } from './restore-annotation'
import { restoreComment } from './restore-comment'
import { setAnnotationState } from './set-annotation-state'
import { setStatus } from './set-status'
import { splitSentence } from './split-sentence'

/** Every act that is sent through the outbox. */
const DEFINITIONS: { readonly [T in CommandType]: CommandDefinition<CommandOf<T>> } = {
  'set-status': setStatus,
  'add-annotation': addAnnotation,
  'change-annotation': changeAnnotation,
  'delete-annotation': deleteAnnotation,
  'restore-annotation': restoreAnnotation,
  'set-annotation-state': setAnnotationState,
  'place-annotation': placeAnnotation,
  'add-comment': addComment,
  'change-comment': changeComment,
  'delete-comment': deleteComment,
  'restore-comment': restoreComment,
  'propose-correction': proposeCorrection,
  'change-correction': changeCorrection,
  'decide-correction': decideCorrection,
  'decide-finding': decideFinding,
  'split-sentence': splitSentence,
  'merge-sentences': mergeSentences,
}

/** What is sent for a command. The server has to know of what takes something back: it knows whose act that was. */
export function requestFor(command: Command, articleId: string): WireRequest {
  const request = definitionOf(command).request(command, articleId)
  if (!command.undo) return request
  if (request.method === 'DELETE') return { ...request, path: `${request.path}?undo=true` }
  return { ...request, body: { ...request.body, undo: true } }
}

/** How a command of this type works. A type this page does not know, as from an older outbox, has no definition. */
export const definitionOf = (command: Command): CommandDefinition => DEFINITIONS[command.type] as CommandDefinition
export const isKnown = (command: Command) => Object.hasOwn(DEFINITIONS, command.type)
