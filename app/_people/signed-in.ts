export interface SomeoneElse {
  readonly id: string
  readonly name: string
}

/** Who is signed in in this browser, as far as this page has heard: the one whose page it is, nobody, or somebody else. */
export type SignedIn = 'own' | 'nobody' | SomeoneElse

let signedIn: SignedIn = 'own'
const listeners = new Set<() => void>()

export const whoIsSignedIn = (): SignedIn => signedIn

/** Calls back when it is another; answers what stops it. */
export function onSignedIn(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function tellSignedIn(next: SignedIn): void {
  if (idOf(next) === idOf(signedIn)) return
  signedIn = next
  for (const listener of listeners) listener()
}

const idOf = (who: SignedIn) => (typeof who === 'string' ? who : who.id)
