'use client'

import { MenuButton } from '@/app/_ui/menu-button'
import { toast } from '@/app/_ui/toast'
import type { CorrectionView } from '@/lib/schemas/views'
import { useDesk } from '../_engine/use-desk'
import { acceptableTogether, proposedBy, sayAccepted } from './alternatives'
import { usePersonName } from './use-person-name'
import { useScreenStore } from './use-screen'

/** Decides at once on all that whoever proposed a correction has proposed; nothing where that is this one alone. */
export function AllOfPerson({ correction: { id, createdBy } }: { correction: CorrectionView }) {
  const { store, actions } = useDesk()
  const screen = useScreenStore()
  const name = usePersonName(createdBy, 'inside')
  const all = proposedBy(store.getState().objects, createdBy)
  const acceptable = acceptableTogether(store.getState(), all)
  if (all.length < 2) return null
  const accept = () => {
    const ids = acceptable.map((one) => one.id)
    if (!actions.decideCorrections(ids, 'accept')) return
    toast({ title: sayAccepted(acceptable.length, all.length - acceptable.length), tone: 'done' })
  }
  const stet = () => {
    const also = all.flatMap((one) => (one.id === id ? [] : one.id))
    screen.setState({ asking: { id, what: 'stet', also } })
  }
  return (
    <MenuButton
      size="small"
      variant="quiet"
      label={`All ${all.length} corrections of ${name}`}
      entries={[
        { label: `Accept ${acceptable.length} of ${name}`, disabled: acceptable.length === 0, onSelect: accept },
        { label: `Stet all ${all.length} of ${name}…`, onSelect: stet },
      ]}
    >
      All {all.length}
    </MenuButton>
  )
}
