'use client'

import { draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import { useDraft } from '../_engine/use-desk-state'
import { Composer } from './composer'
import { returnToText } from './text-dom'
import { formName } from './typed-ahead'
import { useScreen, useScreenStore } from './use-screen'

/** Where one writes into the thread of a card. What is typed stays, closed or reloaded, until it is sent. */
export function CommentComposer({ subjectId }: { subjectId: string }) {
  const { store, actions } = useDesk()
  const screen = useScreenStore()
  const [draft, setDraft] = useDraft(draftTarget.comment(subjectId))
  const isWanted = useScreen((state) => state.composing === subjectId)
  const text = draft?.text ?? ''
  const leave = () => {
    screen.setState({ composing: null })
    returnToText(store.getState())
  }
  return (
    <Composer
      label="Comment"
      placeholder="Comment"
      value={text}
      onChange={(typed) => setDraft({ text: typed })}
      action="Send"
      onSend={(body) => {
        if (actions.addComment(subjectId, body) === null) return
        setDraft(null)
        leave()
      }}
      onLeave={leave}
      isWanted={isWanted}
      form={formName.composing(subjectId)}
      onFocus={() => screen.setState({ composing: subjectId })}
      isFolded={!isWanted && text === ''}
    />
  )
}
