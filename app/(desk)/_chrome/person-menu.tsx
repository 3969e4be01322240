'use client'

import { LogOut, Monitor, Moon, Settings, Sun } from 'lucide-react'
import { useState } from 'react'
import { ROLE_WORDS } from '@/app/_people/role-words'
import { send } from '@/app/_people/send'
import { Avatar } from '@/app/_ui/avatar'
import { MenuButton } from '@/app/_ui/menu-button'
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

export function PersonMenu({ name, role, theme: initial }: { name: string; role: Role; theme: Theme }) {
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
    <MenuButton
      label={`${name}: settings, theme and sign-out`}
      variant="quiet"
      className={styles.person}
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
    >
      <Avatar name={name} decorative />
      <span className={styles.personName}>{name}</span>
    </MenuButton>
  )
}
