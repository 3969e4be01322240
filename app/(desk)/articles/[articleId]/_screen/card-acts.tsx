'use client'

import { useDesk } from '../_engine/use-desk'
import styles from './card.module.css'
import { ReasonForm, type ReasonFormProps } from './reason-form'
import type { Asking } from './screen-state'
import { returnToText } from './text-dom'
import { formName } from './typed-ahead'
import { useScreen, useScreenStore } from './use-screen'

interface CardActsProps {
  id: string
  /** What wants a reason before it is done here, and how it is asked for. */
  asks: Pick<ReasonFormProps, 'target' | 'question' | 'action' | 'onGive'> & Pick<Asking, 'what'>
  /** The buttons of what this person may do; false or null ones are left out, and without any there is nothing. */
  children: readonly React.ReactNode[]
  /** Those that are seldom wanted: they stand before the others, and go to a line of their own together. */
  seldom?: readonly React.ReactNode[]
}

/** What can be done with a card, at its foot. While a reason is asked for, its form stands there instead. */
export function CardActs({ id, asks: { what, onGive, ...question }, children, seldom = [] }: CardActsProps) {
  const { store } = useDesk()
  const screen = useScreenStore()
  const isAsking = useScreen(({ asking }) => asking?.id === id && asking.what === what)
  const stopAsking = () => {
    screen.setState({ asking: null })
    returnToText(store.getState())
  }
  if (isAsking)
    return (
      <ReasonForm
        {...question}
        form={formName.asking(id)}
        onLeave={stopAsking}
        onGive={(reason) => {
          const isDone = onGive(reason)
          stopAsking()
          return isDone
        }}
      />
    )
  const groups = [
    { name: 'seldom', buttons: seldom },
    { name: 'main', buttons: children },
  ].filter(({ buttons }) => buttons.some(Boolean))
  if (groups.length === 0) return null
  return (
    <div className={styles.decisions}>
      {groups.map(({ name, buttons }) => (
        <div key={name} className={styles.decisions}>
          {buttons}
        </div>
      ))}
    </div>
  )
}
