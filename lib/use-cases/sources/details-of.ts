import { AppError } from '../../core/app-error'
import { mustBeProtected, type SourceDetails } from '../../core/source/source'
import type { Transaction } from '../../data/client'
import { countMembers } from '../../data/people'

/** What a person may write of a source; a field that is left out stays as it was. */
export type GivenDetails = { readonly [Field in keyof SourceDetails]?: SourceDetails[Field] | undefined }

const EMPTY: Omit<SourceDetails, 'title' | 'terms'> = {
  wording: null,
  publisher: null,
  date: null,
  address: null,
  language: null,
  note: null,
}

/** What was given over what was there. An empty text is none. */
export function detailsOf(given: GivenDetails, before: Pick<SourceDetails, 'title' | 'terms'>): SourceDetails {
  const known: SourceDetails = { ...EMPTY, ...before }
  const merged = Object.fromEntries(
    DETAILS.map((field) => {
      const value = given[field] === undefined ? known[field] : given[field]
      return [field, value?.trim() === '' ? null : value]
    }),
  ) as unknown as SourceDetails
  return merged
}

const DETAILS = ['title', 'terms', 'wording', 'publisher', 'date', 'address', 'language', 'note'] as const

interface Asked {
  readonly wanted: boolean
  readonly readers: readonly string[]
  /** Who was named before: somebody who has left the desk since keeps nobody from changing it. */
  readonly before?: readonly string[]
}

/** What is not on the record is protected whatever was asked for; a protected source has somebody who may read it. */
export async function readersFor(
  tx: Transaction,
  deskId: string,
  details: SourceDetails,
  { wanted, readers, before = [] }: Asked,
): Promise<{ readonly isProtected: boolean; readonly readerIds: readonly string[] }> {
  const isProtected = wanted || mustBeProtected(details)
  if (!isProtected) return { isProtected, readerIds: [] }
  const readerIds = [...new Set(readers)]
  if (readerIds.length === 0) {
    throw new AppError('invalid', 'Name at least one person who may know of this source, or nobody ever could again.')
  }
  const added = readerIds.filter((id) => !before.includes(id))
  if ((await countMembers(tx, added, deskId)) < added.length) {
    throw new AppError('invalid', 'Only members of the desk that a source lies on can be named on it.')
  }
  return { isProtected, readerIds }
}
