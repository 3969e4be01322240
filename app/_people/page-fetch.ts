import { PAGE_PERSON } from '@/lib/web/page-person'
import { tellSignedIn, whoIsSignedIn } from './signed-in'

type Fetch = typeof globalThis.fetch

/**
 * Calls the API for a page of this person, and says so each time: the cookie may be somebody else's by now. What the
 * answer says about who is signed in is heard by the page. An address that names the person needs no header besides.
 */
export const fetchFor =
  (personId: string | undefined, fetch: Fetch = globalThis.fetch): Fetch =>
  async (address, init) => {
    const before = whoIsSignedIn()
    const response = await fetch(address, saysItself(address) ? init : { ...init, headers: said(init, personId) })
    void hear(response, before !== 'own')
    return response
  }

/** Calls the API for whoever's page this is; before anybody is signed in, for nobody. */
export const pageFetch: Fetch = (address, init) => fetchFor(personOfPage())(address, init)

/** Whose page it is stands on it: a page that the server has written anew for somebody else is theirs at once. */
const personOfPage = () => globalThis.document?.querySelector<HTMLElement>('[data-page-of]')?.dataset.pageOf

const saysItself = (address: Parameters<Fetch>[0]) => String(address).includes(`${PAGE_PERSON}=`)

function said(init: RequestInit | undefined, personId: string | undefined): Headers {
  const headers = new Headers(init?.headers)
  if (personId !== undefined) headers.set(PAGE_PERSON, personId)
  return headers
}

async function hear(response: Response, wasAnother: boolean): Promise<void> {
  if (response.status !== 401) {
    if (response.ok && wasAnother) tellSignedIn('own')
    return
  }
  const { signedIn } = await response
    .clone()
    .json()
    .catch(() => ({}))
  tellSignedIn(signedIn ?? 'nobody')
}
