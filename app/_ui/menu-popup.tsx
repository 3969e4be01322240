'use client'

import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import Link from 'next/link'
import { useRef } from 'react'
import { type FinalFocus, unlessGoneOn } from './final-focus'
import { Kbd } from './kbd'
import styles from './menu.module.css'
import type { Anchor } from './popover-popup'
import popupStyles from './popup.module.css'

export interface MenuAction {
  label: string
  /** A second, quieter line. */
  description?: string
  icon?: React.ReactNode
  shortcut?: string
  disabled?: boolean
  danger?: boolean
  /** Either somewhere to go … */
  href?: string
  /** … or something to do. */
  onSelect?: () => void
}

/** One of several, the chosen one ticked. */
export interface MenuChoice {
  choice: string
  value: string
  options: readonly { value: string; label: string; icon?: React.ReactNode; count?: number }[]
  /** The menu closes with the choice. */
  closes?: boolean
  onChange: (value: string) => void
}

export type MenuEntry = MenuAction | MenuChoice | 'separator'

export interface MenuProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  anchor: Anchor
  label: string
  entries: readonly MenuEntry[]
  /** Stands above the entries and is only read. */
  header?: React.ReactNode
  side?: 'top' | 'bottom' | 'left' | 'right'
  align?: 'start' | 'center' | 'end'
  /** What has the focus after it is closed; true where it was before. */
  finalFocus?: FinalFocus
}

export default function MenuPopup(props: MenuProps) {
  const { open, onOpenChange, anchor, label, entries, header, side = 'bottom', align = 'start', finalFocus } = props
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Menu.Root open={open} onOpenChange={(next) => onOpenChange(next)} modal={false}>
      <Menu.Portal>
        <Menu.Positioner
          anchor={anchor}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={popupStyles.positioner}
        >
          <Menu.Popup
            ref={popup}
            className={styles.menu}
            aria-label={label}
            finalFocus={unlessGoneOn(popup, finalFocus)}
          >
            {header && <div className={styles.header}>{header}</div>}
            {entries.map((entry, index) => (
              <Entry key={keyOf(entry, index)} entry={entry} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function keyOf(entry: MenuEntry, index: number): string {
  if (entry === 'separator') return `separator-${index}`
  return 'choice' in entry ? entry.choice : entry.label
}

function Entry({ entry }: { entry: MenuEntry }) {
  if (entry === 'separator') return <Menu.Separator className={styles.separator} />
  if ('choice' in entry) return <Choice {...entry} />
  const { label, description, icon, shortcut, disabled, danger, href, onSelect } = entry
  const inside = (
    <>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words}>
        {label}
        {description && <span className={styles.description}>{description}</span>}
      </span>
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </>
  )
  if (href)
    return (
      <Menu.LinkItem className={styles.item} closeOnClick render={<Link href={href} />}>
        {inside}
      </Menu.LinkItem>
    )
  return (
    <Menu.Item className={styles.item} data-danger={danger || undefined} disabled={disabled} onClick={onSelect}>
      {inside}
    </Menu.Item>
  )
}

function Choice({ choice, value, options, closes = false, onChange }: MenuChoice) {
  return (
    <Menu.RadioGroup value={value} onValueChange={(next) => onChange(String(next))} aria-label={choice}>
      <div className={styles.heading} aria-hidden>
        {choice}
      </div>
      {options.map((option) => (
        <Menu.RadioItem key={option.value} value={option.value} className={styles.item} closeOnClick={closes}>
          <span className={styles.icon}>{option.icon}</span>
          <span className={styles.words}>{option.label}</span>
          {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
          <Menu.RadioItemIndicator className={styles.tick}>
            <Check aria-hidden />
          </Menu.RadioItemIndicator>
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}
