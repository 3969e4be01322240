'use client'

import { ChevronUp } from 'lucide-react'
import { later } from '@/app/_ui/later'
import { counted } from '@/lib/core/text/counted'
import { useCardsOfSentence, useFocusedId } from '../_engine/use-desk-state'
import { PARTS } from './parts'
import styles from './sheet-handle.module.css'
import { useFromDesk } from './use-from-desk'
import { useIsNarrow } from './use-is-narrow'
import { useScreen, useScreenStore } from './use-screen'

const BottomSheet = later(PARTS.sheet)

/** On a narrow screen: how many cards the focused sentence has, and the sheet that holds them once it is wanted. */
export function SheetHandle() {
  return useIsNarrow() ? <NarrowHandle /> : null
}

function NarrowHandle() {
  const screen = useScreenStore()
  const count = useCardsOfSentence(useFocusedId()).length
  const isAsked = useScreen(({ panel, noting, composing, asking }) =>
    Boolean(panel === 'sheet' || noting || composing || asking),
  )
  const hasOpenCard = useFromDesk(({ focusedCard }) => focusedCard !== null)
  // What is typed anew stands in the text, where the sheet would lie upon it.
  const isCorrecting = useScreen(({ correcting }) => correcting !== null)
  if (isCorrecting) return null
  if (isAsked || hasOpenCard) return <BottomSheet />
  return (
    <button type="button" className={styles.handle} onClick={() => screen.setState({ panel: 'sheet' })}>
      <ChevronUp aria-hidden />
      {count === 0 ? 'Mark' : counted(count, 'mark')}
    </button>
  )
}
