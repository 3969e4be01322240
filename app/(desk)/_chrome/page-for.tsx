'use client'

import { useRouter } from 'next/navigation'
import { useContext, useLayoutEffect } from 'react'
import { onSignedIn, tellSignedIn, whoIsSignedIn } from '@/app/_people/signed-in'
import { PageOwner } from './page-owner'

interface PageForProps {
  person: { readonly id: string; readonly name: string }
  children: React.ReactNode
}

/**
 * A page as it was written for one person. Going on to another page fetches that page alone: when somebody else has signed in
 * meanwhile, it is theirs, under the name of the first. Nothing of it is shown then, and the page is locked before it is
 * painted; it is fetched anew as soon as the first is back.
 */
export function PageFor({ person: { id, name }, children }: PageForProps) {
  const owner = useContext(PageOwner)
  const router = useRouter()
  const isOthers = owner !== null && owner !== id
  useLayoutEffect(() => {
    if (!isOthers) return
    tellSignedIn({ id, name })
    return onSignedIn(() => {
      if (whoIsSignedIn() === 'own') router.refresh()
    })
  }, [isOthers, id, name, router])
  return isOthers ? null : children
}
