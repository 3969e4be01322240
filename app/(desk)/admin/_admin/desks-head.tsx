'use client'

import { Plus, Users } from 'lucide-react'
import { useState } from 'react'
import { Panel, PanelBox } from '@/app/_people/panel'
import { Button } from '@/app/_ui/button'
import { EmptyState } from '@/app/_ui/empty-state'
import { DeskNameDialog } from './desk-name-dialog'

/** What desks are, and the way to a new one. */
export function DesksHead({ isEmpty }: { isEmpty: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <Panel
      title="Desks"
      lead="A desk is a team and the wall around its articles. Only members see what lies on it, an admin no more than others."
      aside={
        <Button variant="primary" onClick={() => setOpen(true)}>
          <Plus aria-hidden />
          Add desk
        </Button>
      }
    >
      {isEmpty && (
        <PanelBox>
          <EmptyState icon={<Users />} title="No desks yet">
            <p>Open one, such as Politics or Investigations, and add its members.</p>
          </EmptyState>
        </PanelBox>
      )}
      <DeskNameDialog open={open} onClose={() => setOpen(false)} />
    </Panel>
  )
}
