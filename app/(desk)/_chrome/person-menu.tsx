'use client'

import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { Avatar } from '@/app/_ui/avatar'
import { buttonClass } from '@/app/_ui/button'
import { classes } from '@/app/_ui/classes'
import { fetched } from '@/app/_ui/fetched'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import type { Theme } from '@/lib/core/people/preferences'
import type { Role } from '@/lib/core/review/vocabulary'
import styles from './header.module.css'

const PersonList = dynamic(() => fetched(() => import('./person-list')), { ssr: false })
/** Without a line it does not come; opening the menu tries again. */
const fetchAhead = () => void import('./person-list').catch(() => {})

/** One's own name, on every page, and what stands behind it: that comes when somebody turns to it. */
export function PersonMenu({ name, role, theme }: { name: string; role: Role; theme: Theme }) {
  const [open, setOpen] = useState(false)
  const isWanted = useEverOpen(open)
  const button = useRef<HTMLButtonElement>(null)
  const label = `${name}: settings, theme and sign-out`
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes(buttonClass({ variant: 'quiet' }), styles.person)}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <Avatar name={name} decorative />
        <span className={styles.personName}>{name}</span>
      </button>
      {isWanted && <PersonList {...{ name, role, theme, label, open, button }} onOpenChange={setOpen} />}
    </>
  )
}
