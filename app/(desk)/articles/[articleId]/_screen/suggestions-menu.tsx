'use client'

import { Lightbulb } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { later } from '@/app/_ui/later'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import { counted } from '@/lib/core/text/counted'
import { useTally } from '../_engine/use-desk-state'
import { PARTS } from './parts'
import styles from './top-bar.module.css'
import { useScreen, useScreenStore } from './use-screen'

const SuggestionChoices = later(PARTS.suggestions)

/** How many errors the program proposes; behind it of which kinds, and what else it proposes. Without any it is not there. */
export function SuggestionsMenu() {
  const screen = useScreenStore()
  const { suggestedErrors, suggestedMarks } = useTally()
  const isOpen = useScreen(({ panel }) => panel === 'suggestions')
  const isWanted = useEverOpen(isOpen)
  const button = useRef<HTMLButtonElement>(null)
  if (suggestedErrors + suggestedMarks === 0 && !isOpen) return null
  return (
    <>
      <Button
        ref={button}
        size="small"
        variant="quiet"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={suggestedErrors > 0 ? counted(suggestedErrors, 'suggestion') : 'Suggestions'}
        title="Suggestions"
        className={styles.suggestions}
        onClick={() => screen.setState({ panel: isOpen ? null : 'suggestions' })}
      >
        <Lightbulb aria-hidden />
        {suggestedErrors > 0 && suggestedErrors}
      </Button>
      {isWanted && <SuggestionChoices button={button} />}
    </>
  )
}
