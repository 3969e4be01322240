import type { ArticleMeta } from '@/lib/core/text/article-meta'
import type { LooseBlock } from '@/lib/core/text/document'
import type { ImportNote } from '@/lib/core/text/import-note'
import type { KeyedNote } from '@/lib/core/text/source-note'
import type { WireItem } from '@/lib/core/text/wire-item'

export {
  DOCUMENT_FORMATS,
  type DocumentFormat,
  isPackage,
  type PackageFormat,
  type TextFormat,
} from '@/lib/core/text/document-formats'

/** How the tracked changes of a Word file are read: as made, or as if nobody had made them. */
export type TrackedChanges = 'accepted' | 'original'

/** What an editor can ask for: also that they and the comments become proposals and threads, on the original text. */
export type AskedChanges = TrackedChanges | 'proposals'

/** What a page says of itself besides its article. */
export interface Imprint {
  readonly publisher?: string
  /** As written; it may be no tag, or the wrong one. */
  readonly language?: string
  /** It tells search engines that who reads it has to pay. */
  readonly isPaid?: boolean
}

/** What the reader of one format brings back, before furniture is recognised. */
export interface Reading {
  readonly blocks: readonly LooseBlock[]
  readonly notes: readonly ImportNote[]
  /** What the reporter noted; the blocks mark the words that refer to it. */
  readonly sourceNotes?: readonly KeyedNote[]
  /** What the format itself says about the article. */
  readonly known?: Partial<ArticleMeta>
  /** Wires alone: what the agency says of the item. */
  readonly wire?: WireItem
  /** Web pages alone. */
  readonly imprint?: Imprint
  /** Stet wrote it: each block is marked as what it is, and nothing is to be guessed from its words. */
  readonly isExact?: boolean
}
