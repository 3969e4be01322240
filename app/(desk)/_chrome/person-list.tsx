'use client'

import { LogOut, Monitor, Moon, Settings, Sun } from 'lucide-react'
import { useState } from 'react'
import { ROLE_WORDS } from '@/app/_people/role-words'
import { send } from '@/app/_people/send'
import { Menu } from '@/app/_ui/menu'
import type { OpenedMenu } from '@/app/_ui/menu-trigger'
import { applyTheme, readTheme } from '@/app/_ui/theme'
import { toast } from '@/app/_ui/toast'
import type { Theme } from '@/lib/core/people/preferences'
import type { Role } from '@/lib/core/review/vocabulary'
import styles from './header.module.css'
import { signOut } from './sign-out'

const THEME_OPTIONS = [
  { value: 'auto', label: 'As the system', icon: <Monitor aria-hidden /> },
  { value: 'light', label: 'Light', icon: <Sun aria-hidden /> },
  { value: 'dark', label: 'Dark', icon: <Moon aria-hidden /> },
]

interface PersonListProps extends OpenedMenu {
  name: string
  role: Role
  theme: Theme
  label: string
}

/** What stands behind a person's own name: who one is, the theme, the settings and the way out. */
export default function PersonList({ name, role, theme: initial, button, ...menu }: PersonListProps) {
  const [theme, setTheme] = useState(initial)
  const choose = (value: string) => {
    const next = readTheme(value)
    setTheme(next)
    applyTheme(next)
    // Remembered for other browsers as well; this one has its cookie, so nothing is lost when that fails.
    send('PATCH', '/me/preferences', { theme: next }).catch(() => {})
  }
  const leave = () =>
    signOut().catch(() => toast({ title: 'You are still signed in: the server did not answer.', tone: 'danger' }))
  return (
    <Menu
      {...menu}
      anchor={button}
      finalFocus={button}
      align="end"
      header={
        <div className={styles.identity}>
          <strong>{name}</strong>
          <span>{ROLE_WORDS[role].label}</span>
        </div>
      }
      entries={[
        { label: 'Settings', href: '/settings', icon: <Settings aria-hidden /> },
        'separator',
        { choice: 'Theme', value: theme, options: THEME_OPTIONS, onChange: choose },
        'separator',
        { label: 'Sign out', icon: <LogOut aria-hidden />, onSelect: leave },
      ]}
    />
  )
}
