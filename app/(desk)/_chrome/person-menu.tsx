'use client'

import { Avatar } from '@/app/_ui/avatar'
import { later } from '@/app/_ui/later'
import { MenuTrigger } from '@/app/_ui/menu-trigger'
import type { Theme } from '@/lib/core/people/preferences'
import type { Role } from '@/lib/core/review/vocabulary'
import styles from './header.module.css'

const fetchList = () => import('./person-list')
const PersonList = later(fetchList)

/** One's own name, on every page, and what stands behind it: that comes when somebody turns to it. */
export function PersonMenu({ name, role, theme }: { name: string; role: Role; theme: Theme }) {
  const label = `${name}: settings, theme and sign-out`
  return (
    <MenuTrigger
      {...{ fetchList, label }}
      variant="quiet"
      className={styles.person}
      list={(menu) => <PersonList {...{ name, role, theme, label }} {...menu} />}
    >
      <Avatar name={name} decorative />
      <span className={styles.personName}>{name}</span>
    </MenuTrigger>
  )
}
