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

const FindingChoices = later(PARTS.findings)

/** How many errors the program proposes; behind it of which kinds, and what else it proposes. Without any it is not there. */
export function FindingsMenu() {
  const screen = useScreenStore()
  const { foundErrors, foundMarks } = useTally()
  const isOpen = useScreen(({ panel }) => panel === 'findings')
  const isWanted = useEverOpen(isOpen)
  const button = useRef<HTMLButtonElement>(null)
  if (foundErrors + foundMarks === 0 && !isOpen) return null
  return (
    <>
      <Button
        ref={button}
        size="small"
        variant="quiet"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={foundErrors > 0 ? counted(foundErrors, 'finding') : 'Findings'}
        title="Findings"
        className={styles.findings}
        onClick={() => screen.setState({ panel: isOpen ? null : 'findings' })}
      >
        <Lightbulb aria-hidden />
        {foundErrors > 0 && foundErrors}
      </Button>
      {isWanted && <FindingChoices button={button} />}
    </>
  )
}
