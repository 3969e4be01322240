import type { z } from 'zod'
import { AppError } from '../../core/app-error'
import type { Actor } from '../../core/review/actor'
import type { SourceDetails, SourceKind } from '../../core/source/source'
import { joinPieces } from '../../core/source/source-text'
import { countWords } from '../../core/text/count-words'
import { normalise } from '../../core/text/normalise'
import { findParagraphs } from '../../core/text/paragraphs'
import type { StoredContent } from '../../data/source-contents'
import type * as schemas from '../../schemas/sources'
import { fullHashOf } from '../hash-of'

/** The words of a source, and what they say about themselves. */
export interface ReadGivenSource extends StoredContent {
  readonly kind: SourceKind
  readonly about: Partial<Pick<SourceDetails, 'title' | 'date' | 'publisher' | 'language' | 'address'>>
}

/** Reads what was sent of the words of a source; undefined for a record without words. */
export async function readGivenSource(
  _actor: Actor,
  { text, file, url }: z.output<typeof schemas.addSource.input>,
): Promise<ReadGivenSource | undefined> {
  if ([text, file, url].filter((one) => one !== undefined).length > 1) {
    throw new AppError('invalid', 'Send one of these: a text, a file or an address.')
  }
  if (text === undefined) return undefined
  const normal = normalise(text).text
  const content = joinPieces(findParagraphs(normal).map(({ start, end }) => ({ text: normal.slice(start, end) })))
  const origin = {
    format: 'text',
    fileName: null,
    finalAddress: null,
    fetchedAt: null,
    hash: fullHashOf(text),
    warnings: [],
  }
  return { content, origin, words: countWords(content.text), kind: 'document', about: {} }
}
