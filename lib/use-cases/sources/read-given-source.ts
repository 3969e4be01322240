import type { z } from 'zod'
import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import type { SourceDetails, SourceKind } from '../../core/source/source'
import { countWords } from '../../core/text/count-words'
import type { StoredContent } from '../../data/source-contents'
import { type ReadSource, readSource, type SourceInput } from '../../documents/source/read-source'
import type * as schemas from '../../schemas/sources'
import { asAppError } from '../as-app-error'
import { fullHashOf } from '../hash-of'
import { inTurn } from '../in-turn'

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
  const { text, file, format } = input
  if (text !== undefined && file !== undefined) throw new AppError('invalid', 'Send either a text or a file.')
  if (file) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return asGiven(await read(actor, { bytes, name: file.name, type: file.type }), bytes, { fileName: file.name })
  }
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

function asGiven(
  { source, kind, title, date, publisher, language, warnings }: ReadSource,
  bytes: Uint8Array | string,
  { fileName }: { readonly fileName: string | null },
): ReadGivenSource {
  const origin = { fileName, finalAddress: null, fetchedAt: null, hash: fullHashOf(bytes), warnings }
  const about = { title, date, publisher, language }
  return { content: source, origin, words: countWords(source.text), kind, about }
}
