import { AppError } from '../core/app-error'
import type { Actor } from '../core/review/actor'
import type { BlockChoice } from '../core/text/document'
import { type DocumentFormat, isPackage, type TextFormat } from '../core/text/document-formats'
import type { PreparedArticle } from '../documents/read/prepare-article'
import { readApart } from '../documents/read/read-apart'
import type { DocumentInput } from '../documents/read/read-document'
import type { AskedChanges } from '../documents/read/reading'
import { asAppError } from './as-app-error'
import { inTurn } from './in-turn'

/** What a request to import may hold; exactly one of `text` and `file`. */
export interface Given {
  readonly text?: string
  readonly file?: File
  readonly format?: DocumentFormat
  readonly changes?: AskedChanges
  readonly blockTypes?: readonly BlockChoice[]
  readonly language?: string
  readonly date?: string
}

/**
 * Reads a text or a file and finds its sentences and, when asked, what to propose. A refusal becomes an error for the
 * person who sent it; their documents are read one after the other.
 */
export async function readGiven(
  actor: Actor,
  { text, file, format, changes, blockTypes, language, date }: Given,
  { withProposals = false, mayPropose = false } = {},
): Promise<PreparedArticle> {
  if ((text === undefined) === (file === undefined)) {
    throw new AppError('invalid', 'Send either a text or a file.')
  }
  if (changes === 'proposals' && !mayPropose) {
    throw new AppError(
      'unsupported',
      'Changes and comments become proposals when an article is imported. Send `accepted` or `original` as `changes` of a draft.',
    )
  }
  const input: DocumentInput = file
    ? { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, format, changes }
    : { text: text ?? '', format: textFormat(format), changes }
  try {
    return await inTurn(actor, () => readApart({ input, blockTypes, language, date, withProposals }))
  } catch (error) {
    throw asAppError(error)
  }
}

function textFormat(format: DocumentFormat = 'text'): TextFormat {
  if (isPackage(format)) throw new AppError('invalid', 'A Word or OpenDocument file is sent as a file.')
  return format
}
