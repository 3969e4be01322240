'use client'

import { useState } from 'react'
import { Confirm } from '@/app/_people/confirm'
import { SecretOnce } from '@/app/_people/secret-once'
import { send } from '@/app/_people/send'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import type { PersonRecord } from '@/lib/schemas/person-fields'

/** Asks, and then shows the new password, this once. */
export function ResetPassword({ person, open, onClose }: { person: PersonRecord; open: boolean; onClose: () => void }) {
  const [made, setMade] = useState<{ of: PersonRecord; password: string }>()
  const [shown, setShown] = useState(false)
  const act = async () => {
    const { password } = await send<{ password: string }>('POST', `/people/${person.id}/password`)
    setMade({ of: person, password })
    setShown(true)
  }
  return (
    <>
      <Confirm
        open={open}
        onOpenChange={onClose}
        title={`A new password for ${person.name}?`}
        description="The old one no longer works, and they are signed out everywhere."
        label="Make a new password"
        act={act}
      />
      <Dialog
        open={shown}
        onOpenChange={setShown}
        title={`The new password of ${made?.of.name}`}
        description="Hand it over yourself, and ask them to change it in their settings. It is not shown again."
        actions={
          <Button variant="primary" onClick={() => setShown(false)}>
            Done
          </Button>
        }
      >
        <SecretOnce label="Password" value={made?.password ?? ''} />
      </Dialog>
    </>
  )
}
