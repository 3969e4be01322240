import type { ExportInput } from './export-input'

/** The words alone: blocks with an empty line between them, and a line break at the end. */
export const writeText = ({ document }: ExportInput): string => (document.text === '' ? '' : `${document.text}\n`)
