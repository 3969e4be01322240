'use client'

import dynamic from 'next/dynamic'
import { useRef, useState } from 'react'
import { Avatar } from '@/app/_ui/avatar'
import { fetched } from '@/app/_ui/fetched'
import { MenuTrigger } from '@/app/_ui/menu-trigger'
import { useEverOpen } from '@/app/_ui/use-ever-open'
import type { Theme } from '@/lib/core/people/preferences'
import type { Role } from '@/lib/core/review/vocabulary'
import styles from './header.module.css'

const fetchList = () => import('./person-list')
const PersonList = dynamic(() => fetched(fetchList), { ssr: false })

/** One's own name, on every page, and what stands behind it: that comes when somebody turns to it. */
export function PersonMenu({ name, role, theme }: { name: string; role: Role; theme: Theme }) {
  const [open, setOpen] = useState(false)
  const isWanted = useEverOpen(open)
  const button = useRef<HTMLButtonElement>(null)
  const label = `${name}: settings, theme and sign-out`
  return (
    <>
      <MenuTrigger
        {...{ button, open, fetchList, label }}
        onOpenChange={setOpen}
        variant="quiet"
        className={styles.person}
      >
        <Avatar name={name} decorative />
        <span className={styles.personName}>{name}</span>
      </MenuTrigger>
      {isWanted && <PersonList {...{ name, role, theme, label, open, button }} onOpenChange={setOpen} />}
    </>
  )
}
