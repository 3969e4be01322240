import type { ErrorCode } from '../../core/review/error-codes'
import type { ExportCopy, ExportFormat } from '../../core/review/vocabulary'
import type { Edit } from '../../core/revise/edit'
import type { Document } from '../../core/text/document'
import type { WireItem } from '../../core/text/wire-item'
import type { TrackedChanges } from '../read/reading'
import type { FileChange } from './into-docx/file-change'
import type { ReviewRecord } from './review-record'

/** A correction as an export needs it, in offsets of the exported document. */
export interface ExportCorrection extends Edit {
  readonly id?: string
  /** The name of who proposed it. */
  readonly author: string
  /** ISO 8601. */
  readonly date: string
  readonly reason: string
  readonly errorCode?: ErrorCode
  readonly state: 'accepted' | 'proposed'
  /** The name of who accepted it. */
  readonly decidedBy?: string
}

export interface ExportMeta {
  readonly byline?: string
  readonly dateline?: string
  readonly date?: string
  /** A BCP 47 tag such as `en-GB`. */
  readonly language?: string
}

/** The Word file that an article came from, or that brought in a version of it. */
export interface ExportOriginal {
  readonly bytes: Uint8Array
  /** How its own tracked changes were read; found out by the text when that is not known. */
  readonly changesRead?: TrackedChanges
  /** The text that was made of it. */
  readonly document: Document
  /** What was done to that text since, version by version, up to the exported document. */
  readonly steps: readonly (readonly FileChange[])[]
}

/** One version of an article, and all that a writer may need to know of it. */
export interface ExportInput {
  readonly format: ExportFormat
  /** `clean`: the document as it is. `checked`: with the accepted corrections. `tracked`: as it is, with every correction to be seen. `checking`: as it is, with all the work. */
  readonly copy: ExportCopy
  /** Which article and which version of it was asked for; told where a format has a place for it. */
  readonly article?: { readonly id: string; readonly version: number }
  /** The version that `document` is the text of, where it is another: a tracked copy shows what its own was made from. */
  readonly textOfVersion?: number
  readonly title: string
  readonly meta: ExportMeta
  readonly document: Document
  /** Sorted, not overlapping. */
  readonly corrections: readonly ExportCorrection[]
  /** The record of the review, for the checking copy and for JSON. */
  readonly review?: ReviewRecord
  /** The Word file to write into. */
  readonly original?: ExportOriginal
  /** Why a Word file is written anew although there is one to write into, as a part of a sentence. */
  readonly anewBecause?: string
  /** Where the house is reached, such as `https://stet.example.org`. */
  readonly address?: string
  /** For wires: as what the article came in, and what was made of it since. */
  readonly item?: {
    readonly wire?: WireItem
    /** How many versions the text of this copy is ahead of the wire; without a wire, of the article's version. */
    readonly raisedBy: number
    /** What readers are told of the corrections since. */
    readonly notice: string
    /** When the article was imported; ISO 8601. */
    readonly createdAt: string
  }
  /** ISO 8601. */
  readonly generatedAt: string
}
