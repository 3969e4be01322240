'use client'

import { useRef } from 'react'
import type { Span } from '@/lib/core/text/span'
import { type Draft, draftTarget } from '../_engine/drafts'
import { useDesk } from '../_engine/use-desk'
import { useDraft, useText } from '../_engine/use-desk-state'
import { AddresseeField } from './addressee-field'
import cardStyles from './card.module.css'
import { Composer } from './composer'
import { discardDraft } from './discard-draft'
import lineStyles from './run-text.module.css'
import { returnToText } from './text-dom'
import { formName } from './typed-ahead'
import { useInSight } from './use-in-sight'
import { useScreen, useScreenStore } from './use-screen'
import { WordsChanged } from './words-changed'

/** A note that is being written, beside the words it is about. Addressed to somebody it is a query. */
export default function NoteComposer({ span }: { span: Span }) {
  const { store, actions, drafts } = useDesk()
  const screen = useScreenStore()
  const exact = useText().slice(span.start, span.end)
  const target = draftTarget.annotation('note', span.start, span.end)
  const wanted = useScreen(({ noting }) => (noting?.start === span.start && noting.end === span.end ? noting : null))
  const isWanted = wanted !== null
  const [draft, setDraft] = useDraft(target, () => isWanted)
  const { text = '', addressee = null } = draft ?? {}
  const change = (part: Partial<Draft>) => {
    const { start, end } = span
    const next = { text, addressee, ...part, kind: 'note' as const, start, end, exact }
    setDraft(next.text || next.addressee ? next : null)
  }
  const card = useRef<HTMLElement>(null)
  useInSight(card, isWanted)
  const leave = () => {
    screen.setState({ noting: null })
    returnToText(store.getState())
  }
  const discard = () => {
    discardDraft(drafts, target, () => screen.setState({ noting: span }))
    leave()
  }
  return (
    <section ref={card} className={cardStyles.card} data-open aria-label={addressee ? 'New query' : 'New note'}>
      <p className={cardStyles.heading}>
        <b className={`${lineStyles.marked} ${lineStyles.note}`}>{addressee ? 'Query' : 'Note'}</b>
        <span className={cardStyles.byline}>not yet saved</span>
      </p>
      <WordsChanged from={wanted?.changedFrom} />
      <Composer
        label="Note"
        placeholder="What should be looked at?"
        rows={2}
        value={text}
        onChange={(typed) => change({ text: typed })}
        action={addressee ? 'Ask' : 'Save'}
        onSend={(body) => {
          const id = actions.addAnnotation({ kind: 'note', span, body, addressee })
          if (!id) return
          setDraft(null)
          leave()
          actions.focusCard(id)
        }}
        onLeave={leave}
        other={{ label: 'Discard', onClick: discard }}
        isWanted={isWanted}
        form={formName.noting}
        onFocus={() => screen.setState({ noting: span })}
      >
        <AddresseeField label="For" value={addressee} onChange={(person) => change({ addressee: person })} />
      </Composer>
    </section>
  )
}
