'use client'

import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react'
import { Button } from '@/app/_ui/button'
import { useDesk } from '../_engine/use-desk'
import { useSelection } from '../_engine/use-desk-state'
import { MARKING } from './marking'
import styles from './selection-toolbar.module.css'
import { useKeyLabel } from './use-key-label'
import { useCommands } from './use-screen'
import { useSelecting } from './use-selection'

/** What can be done to the selected words, above them; at the foot of the screen where fingers select. */
export function SelectionToolbar() {
  const desk = useDesk()
  const isDragging = useSelecting()
  const selection = useSelection()
  const bar = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place>()
  const buttons = MARKING.filter(({ needs }) => desk.may(needs))
  const isShown = selection !== null && !isDragging && buttons.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words stand elsewhere.
  useLayoutEffect(() => {
    if (isShown) setPlace(placeAbove(bar.current))
  }, [isShown, selection])
  if (!isShown) return null
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Selected words"
      className={styles.toolbar}
      style={place}
      // The selection stays where it is while one presses a button.
      onMouseDown={(event) => event.preventDefault()}
    >
      {buttons.map((button) => (
        <ToolbarButton key={button.command} {...button} />
      ))}
    </div>
  )
}

function ToolbarButton({ command, label, Icon }: (typeof MARKING)[number]) {
  const commands = useCommands()
  return (
    <Button size="small" variant="quiet" shortcut={useKeyLabel(command)} onClick={commands[command]}>
      <Icon aria-hidden />
      {label}
    </Button>
  )
}

const GAP = 8

type Place = CSSProperties & Readonly<Record<'--top' | '--left', string>>

/** Above the first line of the selection or, where the top bar is in the way, below the last. In pixels of its parent. */
function placeAbove(bar: HTMLElement | null): Place | undefined {
  const parent = bar?.offsetParent?.getBoundingClientRect()
  const selection = document.getSelection()
  if (!bar || !parent || !selection || selection.rangeCount === 0) return undefined
  const lines = selection.getRangeAt(0).getClientRects()
  const first = lines[0]
  const last = lines[lines.length - 1]
  if (!first || !last) return undefined
  const above = first.top - bar.offsetHeight - GAP
  const top = above > 2 * bar.offsetHeight ? above : last.bottom + GAP
  const left = first.left + first.width / 2 - bar.offsetWidth / 2
  const most = parent.width - bar.offsetWidth
  return { '--top': `${top - parent.top}px`, '--left': `${Math.max(0, Math.min(left - parent.left, most))}px` }
}
