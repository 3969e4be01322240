'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { ownPage } from '@/app/_people/own-page'
import { onSignedIn, type SignedIn, whoIsSignedIn } from '@/app/_people/signed-in'
import { OtherPerson } from './other-person'
import { PageOwner } from './page-owner'

interface PageOfProps {
  person: { readonly id: string; readonly name: string }
  children: React.ReactNode
}

/** A page of one person. It is locked while somebody else is signed in in the same browser. */
export function PageOf({ person, children }: PageOfProps) {
  useEffect(() => ownPage(person.id), [person.id])
  const signedIn = useSyncExternalStore<SignedIn>(onSignedIn, whoIsSignedIn, () => 'own')
  const isLocked = typeof signedIn === 'object' && signedIn.id !== person.id
  return (
    <PageOwner value={person.id}>
      {children}
      {isLocked && <OtherPerson own={person.name} other={signedIn.name} />}
    </PageOwner>
  )
}
