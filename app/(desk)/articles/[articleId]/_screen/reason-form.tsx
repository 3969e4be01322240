'use client'

import { useDraft } from '../_engine/use-desk-state'
import { Composer } from './composer'

export interface ReasonFormProps {
  /** Of the draft the reason is kept in. */
  target: string
  question: string
  action: string
  /** The name it is asked for by (see `formName`). */
  form: string
  /** False when it was not done: then the reason stays a draft. */
  onGive: (reason: string) => boolean
  onLeave: () => void
}

/** Asks for a reason before something is done that the other side will want explained. */
export function ReasonForm({ target, question, action, form, onGive, onLeave }: ReasonFormProps) {
  const [draft, setDraft] = useDraft(target, () => true)
  return (
    <Composer
      label={question}
      isQuestion
      rows={2}
      value={draft?.text ?? ''}
      onChange={(text) => setDraft({ text })}
      action={action}
      onSend={(reason) => {
        if (onGive(reason)) setDraft(null)
      }}
      onLeave={onLeave}
      other={{ label: 'Cancel', onClick: onLeave }}
      isWanted
      form={form}
    />
  )
}
