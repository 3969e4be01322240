'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { Refused, send } from '@/app/_people/send'
import { applyTheme } from '@/app/_ui/theme'
import { toast } from '@/app/_ui/toast'
import type { Theme } from '@/lib/core/people/preferences'
import styles from './settings.module.css'

const CHOICES: readonly { value: Theme; label: string; icon: React.ReactNode }[] = [
  { value: 'auto', label: 'As the system', icon: <Monitor aria-hidden /> },
  { value: 'light', label: 'Light', icon: <Sun aria-hidden /> },
  { value: 'dark', label: 'Dark', icon: <Moon aria-hidden /> },
]

/** Painted at once; the server is told in the background. */
export function ThemeChoice({ theme: initial }: { theme: Theme }) {
  const [theme, setTheme] = useState(initial)
  const show = (next: Theme) => {
    setTheme(next)
    applyTheme(next)
  }
  const choose = (next: Theme) => {
    show(next)
    send('PATCH', '/me/preferences', { theme: next }).catch((error) => {
      show(theme)
      toast({ title: error instanceof Refused ? error.message : 'The theme could not be kept.', tone: 'danger' })
    })
  }
  return (
    <fieldset className={styles.choices}>
      <legend className="only-heard">Theme</legend>
      {CHOICES.map(({ value, label, icon }) => (
        <label key={value} className={styles.choice}>
          <input type="radio" name="theme" checked={theme === value} onChange={() => choose(value)} />
          {icon}
          {label}
        </label>
      ))}
    </fieldset>
  )
}
