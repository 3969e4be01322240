import { createHash } from 'node:crypto'
import type { Block, Mark } from '../../core/text/document'
import type { ExportCorrection, ExportInput, ExportMeta } from './export-input'

/** The shape of the JSON export. Another `schemaVersion` comes with every change that a reader could stumble over. */
export interface ArticleJson {
  readonly schemaVersion: 1
  readonly generator: 'Stet'
  readonly generatedAt: string
  readonly articleId?: string
  /** The number of the version that was asked for. */
  readonly version?: number
  /** The number of the version that `text` is of, or was made from by corrections; another in a tracked copy that shows how `version` came to be. */
  readonly textOfVersion?: number
  readonly copy: ExportInput['copy']
  readonly title: string
  readonly meta: ExportMeta
  /** Every offset here counts UTF-16 units in `text`, and ends are exclusive. */
  readonly offsetUnit: 'utf16'
  readonly text: string
  /** Of `text` in UTF-8, in hexadecimal. */
  readonly sha256: string
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  /** Tracked copies: what was proposed and accepted, in offsets of `text`. */
  readonly corrections?: readonly ExportCorrection[]
  readonly review?: ExportInput['review']
}

/** Everything about one version, for programs. */
export function writeJson({ article: of, textOfVersion, copy, title, meta, ...input }: ExportInput): string {
  const { document, corrections, review, generatedAt } = input
  const text = document.text.toWellFormed()
  const article: ArticleJson = {
    schemaVersion: 1,
    generator: 'Stet',
    generatedAt,
    articleId: of?.id,
    version: of?.version,
    textOfVersion: textOfVersion ?? of?.version,
    copy,
    title,
    meta,
    offsetUnit: 'utf16',
    text,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    blocks: document.blocks,
    marks: document.marks,
    corrections: copy === 'tracked' ? corrections : undefined,
    review,
  }
  return `${JSON.stringify(article, null, 2)}\n`
}
