'use client'

import { useState } from 'react'
import { Banner } from '@/app/_ui/banner'
import { Button } from '@/app/_ui/button'
import { Dialog } from '@/app/_ui/dialog'
import { Refused } from './send'

interface ConfirmProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description: React.ReactNode
  /** What the button does, such as "Revoke". */
  label: string
  danger?: boolean
  act: () => Promise<void>
}

/** Asks before something that cannot be undone. Closes when it is done; what is refused is said, and it stays open. */
export function Confirm({ open, onOpenChange, title, description, label, danger = true, act }: ConfirmProps) {
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const close = (next: boolean) => {
    setProblem(undefined)
    onOpenChange(next)
  }
  const confirm = async () => {
    setPending(true)
    try {
      await act()
      close(false)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      setProblem(error.message)
    } finally {
      setPending(false)
    }
  }
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={title}
      description={description}
      actions={
        <>
          <Button onClick={() => close(false)}>Cancel</Button>
          <Button variant={danger ? 'danger' : 'primary'} pending={pending} onClick={confirm}>
            {label}
          </Button>
        </>
      }
    >
      {problem && <Banner tone="danger">{problem}</Banner>}
    </Dialog>
  )
}
