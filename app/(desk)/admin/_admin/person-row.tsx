import { Ban, Ellipsis, KeyRound, Pencil, RotateCcw } from 'lucide-react'
import { PanelRow } from '@/app/_people/panel'
import { ROLE_WORDS } from '@/app/_people/role-words'
import { Badge } from '@/app/_ui/badge'
import { MenuButton } from '@/app/_ui/menu-button'
import type { PersonRecord } from '@/lib/schemas/person-fields'
import styles from './admin.module.css'

export function PersonRow({
  person,
  isOneself,
  onEdit,
  onReset,
  onDisable,
}: {
  person: PersonRecord
  isOneself: boolean
  onEdit: () => void
  onReset: () => void
  onDisable: (disabled: boolean) => void
}) {
  const edit = { label: 'Edit…', icon: <Pencil aria-hidden />, onSelect: onEdit }
  const others = [
    { label: 'New password…', icon: <KeyRound aria-hidden />, onSelect: onReset },
    'separator' as const,
    person.disabled
      ? { label: 'Enable', icon: <RotateCcw aria-hidden />, onSelect: () => onDisable(false) }
      : { label: 'Disable', icon: <Ban aria-hidden />, danger: true, onSelect: () => onDisable(true) },
  ]
  return (
    <PanelRow
      title={
        <>
          <span className={person.disabled ? styles.gone : undefined}>{person.name}</span>
          {isOneself && <Badge>You</Badge>}
          {person.disabled && <Badge tone="danger">Disabled</Badge>}
        </>
      }
      detail={
        <>
          {person.email} · {person.desks.length > 0 ? person.desks.map(({ name }) => name).join(', ') : 'no desk'}
        </>
      }
      actions={
        <>
          <span className={styles.role}>{ROLE_WORDS[person.role].label}</span>
          <MenuButton
            label={`What to do with ${person.name}`}
            variant="quiet"
            className={styles.more}
            entries={isOneself ? [edit] : [edit, ...others]}
          >
            <Ellipsis aria-hidden />
          </MenuButton>
        </>
      }
    />
  )
}
