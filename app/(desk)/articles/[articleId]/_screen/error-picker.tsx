'use client'

import { useLayoutEffect, useMemo } from 'react'
import { Popover } from '@/app/_ui/popover'
import type { ErrorCode } from '@/lib/core/review/error-codes'
import { useDesk } from '../_engine/use-desk'
import { ErrorCodeList } from './error-code-list'
import styles from './error-picker.module.css'
import { scrollClear } from './scroll-clear'
import { anchorOf, returnToText } from './text-dom'
import { formName } from './typed-ahead'
import { useIsNarrow } from './use-is-narrow'
import { useScreen, useScreenStore } from './use-screen'

/** Which attribution error it is: a searchable list beside the words. Choosing marks them. */
export default function ErrorPicker() {
  const { store, actions } = useDesk()
  const screen = useScreenStore()
  const span = useScreen((state) => state.picking)
  const typed = useScreen((state) => state.typed)
  const anchor = useMemo(() => (span ? anchorOf(store.getState().blocks, span) : null), [store, span])
  const isNarrow = useIsNarrow()
  useLayoutEffect(() => {
    if (isNarrow && anchor) scrollClear(anchor.getBoundingClientRect())
  }, [isNarrow, anchor])
  const close = () => {
    screen.setState({ picking: null, typed: '' })
    returnToText(store.getState())
  }
  const choose = (errorCode: ErrorCode) => {
    if (!span) return
    const id = actions.addAnnotation({ kind: 'attribution-error', span, errorCode })
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
      <div className={styles.picker} data-takes-keys={formName.picking}>
        <ErrorCodeList typed={typed} onType={(next) => screen.setState({ typed: next })} onChoose={choose} />
      </div>
    </Popover>
  )
}
