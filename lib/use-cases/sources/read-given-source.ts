import type { z } from 'zod'
import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import type { SourceDetails, SourceKind } from '../../core/source/source'
import { countWords } from '../../core/text/count-words'
import { fetchRules } from '../../data/fetch-rules'
import type { StoredContent } from '../../data/source-contents'
import { fetchPage } from '../../documents/source/fetch-page'
import { type ReadSource, readSource, type SourceInput } from '../../documents/source/read-source'
import type * as schemas from '../../schemas/sources'
import { asAppError } from '../as-app-error'
import { fullHashOf } from '../hash-of'
import { inTurn } from '../in-turn'
import { nextMoment } from '../next-moment'

type Input = z.output<typeof schemas.addSource.input>

/** The words of a source, and what they say about themselves. */
export interface ReadGivenSource extends StoredContent {
  readonly kind: SourceKind
  readonly about: Partial<Pick<SourceDetails, 'title' | 'date' | 'publisher' | 'language' | 'address'>>
}

/**
 * Reads what was sent of the words of a source; undefined for a record without words. A refusal becomes an error for the
 * person who sent it; their documents are read one after the other.
 */
export async function readGivenSource(actor: Actor, input: Input): Promise<ReadGivenSource | undefined> {
  const { text, file, format, url } = input
  if ([text, file, url].filter((one) => one !== undefined).length > 1) {
    throw new AppError('invalid', 'Send one of these: a text, a file or an address.')
  }
  if (file) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return asGiven(await read(actor, { bytes, name: file.name, type: file.type }), bytes, { fileName: file.name })
  }
  if (url) return fetched(actor, url)
  if (text === undefined) return undefined
  return asGiven(await read(actor, { text, format: format ?? 'text' }), text, { fileName: null })
}

async function read(actor: Actor, input: SourceInput): Promise<ReadSource> {
  try {
    return await inTurn(actor, () => readSource(input))
  } catch (error) {
    throw asAppError(error)
  }
}

/** A web page as it is now, with the address where it was found at last. */
async function fetched(actor: Actor, address: string): Promise<ReadGivenSource> {
  const { isOff, allow } = fetchRules()
  const page = await inTurn(actor, () => fetchPage(address, { isOff, allow }), 'fetching').catch((error: unknown) => {
    throw asAppError(error)
  })
  const { bytes, type, finalAddress, hash } = page
  const given = asGiven(await read(actor, { bytes, type }), bytes, { fileName: null })
  const origin = { ...given.origin, hash, finalAddress, fetchedAt: nextMoment().toISOString() }
  return { ...given, origin, about: { ...given.about, address } }
}

function asGiven(
  { source, kind, title, date, publisher, language, warnings }: ReadSource,
  bytes: Uint8Array | string,
  { fileName }: { readonly fileName: string | null },
): ReadGivenSource {
  const origin = { fileName, finalAddress: null, fetchedAt: null, hash: fullHashOf(bytes), warnings }
  const about = { title, date, publisher, language }
  return { content: source, origin, words: countWords(source.text), kind, about }
}
