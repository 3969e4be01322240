'use client'

import { ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '@/app/_ui/button'
import { later } from '@/app/_ui/later'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import { useArticle } from '../_engine/use-desk-state'
import { PARTS } from './parts'
import styles from './top-bar.module.css'
import { useCommands, useScreen } from './use-screen'

const VersionChoices = later(PARTS.versions)

/** Which version is on screen, and the way to the others. */
export function VersionMenu() {
  const commands = useCommands()
  const number = useArticle()?.version.number ?? 1
  const isOpen = useScreen(({ panel }) => panel === 'versions')
  const button = useRef<HTMLButtonElement>(null)
  const isWanted = useEverOpen(isOpen)
  return (
    <>
      <Button
        ref={button}
        size="small"
        variant="quiet"
        className={styles.version}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={commands.versions}
      >
        Version {number}
        <ChevronDown aria-hidden />
      </Button>
      {isWanted && <VersionChoices button={button} />}
    </>
  )
}
