'use client'

import { ChevronUp } from 'lucide-react'
import { later } from '@/app/_ui/later'
import { counted } from '@/lib/core/text/counted'
import { useCardsOfSentence, useFocusedId } from '../_engine/use-desk-state'
import { PARTS } from './parts'
import styles from './sheet-handle.module.css'
import { useFromDesk } from './use-from-desk'
import { useScreen, useScreenStore } from './use-screen'

const BottomSheet = later(PARTS.sheet)

/** How many cards the focused sentence has, and the sheet that holds them once it is wanted. */
export default function NarrowHandle() {
  const screen = useScreenStore()
  const cards = useCardsOfSentence(useFocusedId())
  const marks = cards.filter(({ kind }) => kind !== 'finding').length
  const found = cards.filter(({ kind, value }) => kind === 'finding' && value.kind === 'attribution-error').length
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
      {said(marks, found) || 'Mark'}
    </button>
  )
}

/** “2 marks, 1 finding”: what there is of either. Quotes and claims that are proposed wait inside. */
const said = (marks: number, found: number) =>
  [marks > 0 && counted(marks, 'mark'), found > 0 && counted(found, 'finding')].filter(Boolean).join(', ')
