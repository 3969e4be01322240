import type { Actor } from '@/lib/core/review/actor'
import { isAnswer } from '@/lib/core/review/is-answer'
import { may, type Permission, type Subject } from '@/lib/core/review/permissions'
import type { Before, Command } from './commands/command'

type Needs = readonly [Permission, Subject?]

/** The permission that the actor lacks for a command; null when they may give it. The server asks again. */
export function lackingFor(actor: Actor, command: Command, on: Before, writerId: string | null): Permission | null {
  const [permission, subject] = needsOf(command, on, writerId)
  return may(actor, permission, subject) ? null : permission
}

function needsOf(command: Command, on: Before, writerId: string | null): Needs {
  const annotation = (id: string) => ({ createdById: on.annotations.get(id)?.createdBy })
  const correction = (id: string) => ({ createdById: on.corrections.get(id)?.createdBy })
  switch (command.type) {
    case 'set-status':
      return ['sentence:set-status', { writerId }]
    case 'split-sentence':
    case 'merge-sentences':
      return ['sentence:reshape']
    case 'add-annotation':
      return ['annotation:create']
    case 'change-annotation':
    case 'delete-annotation':
      return ['annotation:change', annotation(command.id)]
    case 'place-annotation':
      return ['annotation:place']
    case 'restore-annotation':
      return ['annotation:change', { createdById: command.annotation.createdBy }]
    case 'set-annotation-state':
      return isAnswer(command.was.state, command.state)
        ? ['annotation:answer', { addresseeId: on.annotations.get(command.id)?.addressee }]
        : ['annotation:close', annotation(command.id)]
    case 'add-comment':
      return ['comment:create']
    case 'change-comment':
    case 'delete-comment': {
      const { kind, id } = command.subject
      const thread = kind === 'annotation' ? on.annotations.get(id)?.comments : on.corrections.get(id)?.comments
      return ['comment:change', { createdById: thread?.find((comment) => comment.id === command.id)?.author }]
    }
    case 'restore-comment':
      return ['comment:change', { createdById: command.comment.author }]
    case 'propose-correction':
      return ['correction:propose']
    case 'change-correction':
      return ['correction:change', correction(command.id)]
    case 'decide-finding':
      return command.decision === 'reopen'
        ? ['finding:reopen', { createdById: on.findings.get(command.id)?.decidedBy ?? undefined }]
        : ['finding:decide']
    case 'decide-correction': {
      const isOnesOwn = command.decision === 'withdraw' || command.was.state === 'withdrawn'
      return isOnesOwn ? ['correction:change', correction(command.id)] : ['correction:decide']
    }
  }
}
