'use client'

import { draftTarget } from '../_engine/drafts'
import { isAskedOf } from '../_engine/is-asked-of'
import { useDesk } from '../_engine/use-desk'
import { useDraft } from '../_engine/use-desk-state'
import { Composer } from './composer'
import { returnToText } from './text-dom'
import { formName } from './typed-ahead'
import { useFromDesk } from './use-from-desk'
import { useScreen, useScreenStore } from './use-screen'

/** Where one writes into the thread of a card. What is typed stays, closed or reloaded, until it is sent. */
export function CommentComposer({ subjectId }: { subjectId: string }) {
  const { store, actions, actor } = useDesk()
  const answers = useFromDesk(({ objects }) => {
    const asked = objects.annotations.get(subjectId)
    return asked !== undefined && isAskedOf(asked, actor.id)
  })
  const screen = useScreenStore()
  const isWanted = useScreen((state) => state.composing === subjectId)
  const [draft, setDraft] = useDraft(draftTarget.comment(subjectId), () => isWanted)
  const text = draft?.text ?? ''
  const leave = () => {
    screen.setState({ composing: null })
    returnToText(store.getState())
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
      isWanted={isWanted}
      form={formName.composing(subjectId)}
      onFocus={() => screen.setState({ composing: subjectId })}
      isFolded={!isWanted && text === ''}
    />
  )
}
