import type { SourceText } from '@/lib/core/source/source-text'

/** A file, or a page as it was fetched; or text that was pasted. */
export type SourceInput =
  | {
      readonly bytes: Uint8Array
      readonly name?: string
      /** The media type that its server or browser told, with its charset if there is one. */
      readonly type?: string
    }
  | { readonly text: string; readonly format: 'text' | 'markdown' | 'html' | 'transcript' }

/** What a source says, and what it says of itself. */
export interface ReadSource {
  readonly source: SourceText
  readonly kind: 'document' | 'transcript' | 'page'
  readonly title?: string
  /** ISO day. */
  readonly date?: string
  readonly publisher?: string
  /** BCP 47 tag. */
  readonly language?: string
  /** Whole sentences on what may be missing or wrong. */
  readonly warnings: readonly string[]
}
