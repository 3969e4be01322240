'use client'

import { useMemo } from 'react'
import { Combobox } from '@/app/_ui/combobox'
import { Popover } from '@/app/_ui/popover'
import type { ErrorCode } from '@/lib/core/review/error-codes'
import { useDesk } from '../_engine/use-desk'
import { ERROR_CODE_ITEMS } from './error-codes'
import styles from './error-picker.module.css'
import { anchorOf, sentenceElement } from './text-dom'
import { useScreen, useScreenStore } from './use-screen'

/** Which attribution error it is: a searchable list beside the words. Choosing marks them. */
export default function ErrorPicker() {
  const { store, actions } = useDesk()
  const screen = useScreenStore()
  const span = useScreen((state) => state.picking)
  const anchor = useMemo(() => (span ? anchorOf(store.getState().blocks, span) : null), [store, span])
  const close = () => {
    screen.setState({ picking: null })
    const { focus } = store.getState()
    if (focus) sentenceElement(focus.id)?.focus({ preventScroll: true })
  }
  const choose = (code: string | null) => {
    if (!span || !code) return
    const id = actions.addAnnotation({ kind: 'attribution-error', span, errorCode: code as ErrorCode })
    close()
    if (id) actions.focusCard(id)
  }
  return (
    <Popover
      open={span !== null}
      onOpenChange={(open) => !open && close()}
      anchor={anchor}
      title="Attribution error"
      finalFocus={false}
    >
      <div className={styles.picker}>
        <Combobox
          autoFocus
          defaultOpen
          hideLabel
          label="Kind of error"
          placeholder="Type a code or a word: A7, name, pronoun…"
          items={ERROR_CODE_ITEMS}
          value={null}
          onChange={choose}
        />
      </div>
    </Popover>
  )
}
