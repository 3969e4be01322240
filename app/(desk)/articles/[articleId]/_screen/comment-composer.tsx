'use client'

import { useSyncExternalStore } from 'react'
import { draftTarget } from '../_engine/drafts'
import { isAskedOf } from '../_engine/is-asked-of'
import { useDesk } from '../_engine/use-desk'
import { useDraft } from '../_engine/use-desk-state'
import { Composer } from './composer'
import { returnToText } from './text-dom'
import { formName } from './typed-ahead'
import { useFromDesk } from './use-from-desk'
import { useCommands, useScreen, useScreenStore } from './use-screen'

/** Whether something is being written into the thread of a card, or was begun. */
export function useIsWriting(subjectId: string): boolean {
  const isWanted = useScreen((state) => state.composing === subjectId)
  const { drafts } = useDesk()
  const isBegun = () => (drafts.get(draftTarget.comment(subjectId))?.text ?? '') !== ''
  const hasWords = useSyncExternalStore(drafts.subscribe, isBegun, () => false)
  return isWanted || hasWords
}

/** Where one writes into the thread of a card. What is typed stays, closed or reloaded, until it is sent. */
export function CommentComposer({ subjectId }: { subjectId: string }) {
  const { store, actions, actor } = useDesk()
  const commands = useCommands()
  const answers = useFromDesk(({ objects }) => {
    const asked = objects.annotations.get(subjectId)
    return asked !== undefined && isAskedOf(asked, actor.id)
  })
  const screen = useScreenStore()
  const isWanted = useScreen((state) => state.composing === subjectId)
  const [draft, setDraft] = useDraft(draftTarget.comment(subjectId), () => isWanted)
  const text = draft?.text ?? ''
  const isWriting = useIsWriting(subjectId)
  const leave = () => {
    screen.setState({ composing: null })
    returnToText(store.getState())
  }
  const sayAnswered = () => {
    leave()
    commands.answer()
  }
  return (
    <Composer
      label="Comment"
      placeholder={answers ? 'Your answer' : 'Comment'}
      value={text}
      onChange={(typed) => setDraft({ text: typed })}
      action={answers ? 'Answer' : 'Send'}
      onSend={(body) => {
        if (actions.addComment(subjectId, body) === null) return
        setDraft(null)
        leave()
      }}
      onLeave={leave}
      other={answers ? { label: 'Answered already', onClick: sayAnswered } : undefined}
      isWanted={isWanted}
      form={formName.composing(subjectId)}
      onFocus={() => screen.setState({ composing: subjectId })}
      isFolded={!isWriting}
    />
  )
}
