import type { BlockChoice } from '@/lib/core/text/document'
import { type RefusalCode, RefusedDocument } from '../refused-document'
import { type PreparedArticle, prepareArticle } from './prepare-article'
import type { DocumentInput } from './read-document'

/** What is sent to the thread. */
export interface ReadingTask {
  readonly input: DocumentInput
  readonly blockTypes?: readonly BlockChoice[]
}

/** One number that both threads see: 1 as soon as the reading has begun. */
export type Begun = Int32Array<SharedArrayBuffer>

/** What comes back. A refusal is a value here: errors lose their class on the way between threads. */
export type ReadingOutcome =
  | { readonly prepared: PreparedArticle }
  | { readonly refused: { readonly code: RefusalCode; readonly message: string } }

/** The one function of the thread in which documents are read. Bundled by scripts/bundle-reader.ts. */
export default function read({ input, blockTypes, begun }: ReadingTask & { readonly begun: Begun }): ReadingOutcome {
  Atomics.store(begun, 0, 1)
  try {
    return { prepared: prepareArticle(input, blockTypes) }
  } catch (error) {
    if (error instanceof RefusedDocument) return { refused: { code: error.code, message: error.message } }
    throw error
  }
}
