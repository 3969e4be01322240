import { pageFetch } from '@/app/_people/page-fetch'
import type { DeskRecord } from '@/lib/schemas/desks'
import type { PersonView } from '@/lib/schemas/views'

/** Of each desk what was answered last, so that the next field does not have to wait. */
const known = new Map<string, readonly PersonView[]>()

export const knownMembers = (deskId: string): readonly PersonView[] | null => known.get(deskId) ?? null

/** The members of a desk; what was known before, or nobody, when they cannot be read now. */
export async function readDeskMembers(
  deskId: string,
  fetch: typeof globalThis.fetch = pageFetch,
): Promise<readonly PersonView[]> {
  try {
    const response = await fetch('/api/v1/desks')
    if (!response.ok) throw new Error(response.statusText)
    const { items }: { items: DeskRecord[] } = await response.json()
    known.set(deskId, items.find(({ id }) => id === deskId)?.members ?? [])
  } catch {
    // Whoever is already named can be chosen all the same.
  }
  return known.get(deskId) ?? []
}
