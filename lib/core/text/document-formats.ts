import { WIRE_FORMATS } from './wire-item'

/** In which articles come in; `json` is what Stet exports. Word and OpenDocument are packages, and come only as files. */
export const DOCUMENT_FORMATS = ['text', 'markdown', 'html', 'docx', 'odt', ...WIRE_FORMATS, 'json'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]
export type PackageFormat = 'docx' | 'odt'
export type TextFormat = Exclude<DocumentFormat, PackageFormat>

export const isPackage = (format: DocumentFormat): format is PackageFormat => format === 'docx' || format === 'odt'
