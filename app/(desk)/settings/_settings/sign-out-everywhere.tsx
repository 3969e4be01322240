'use client'

import { useState } from 'react'
import { Confirm } from '@/app/_people/confirm'
import { send } from '@/app/_people/send'
import { Button } from '@/app/_ui/button'

export function SignOutEverywhere() {
  const [open, setOpen] = useState(false)
  const act = async () => {
    await send('DELETE', '/me/sessions')
    window.location.assign('/sign-in')
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>Sign out everywhere</Button>
      <Confirm
        open={open}
        onOpenChange={setOpen}
        title="Sign out everywhere?"
        description="Every browser is signed out, this one, too. Tokens go on working; revoke them one by one."
        label="Sign out everywhere"
        act={act}
      />
    </>
  )
}
