'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from '@/app/_ui/toast'
import { Refused } from './send'

/**
 * Does something on the server and then reads the page again; `pending` until both are done. What is refused is told
 * by toast, and nothing has changed.
 */
export function useAct() {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const act = (work: () => Promise<unknown>) =>
    startTransition(async () => {
      try {
        await work()
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        toast({ title: error.message, tone: 'danger' })
      }
      startTransition(() => router.refresh())
    })
  return { pending, act }
}
