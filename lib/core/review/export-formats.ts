import type { ExportCopy, ExportFormat } from './vocabulary'

const TEXT: readonly ExportCopy[] = ['checked', 'clean']
const WITH_CHANGES: readonly ExportCopy[] = [...TEXT, 'tracked']
const ALL: readonly ExportCopy[] = [...WITH_CHANGES, 'checking']

/** The copies that each format can express. */
export const COPIES_OF: Readonly<Record<ExportFormat, readonly ExportCopy[]>> = {
  text: TEXT,
  markdown: WITH_CHANGES,
  html: ALL,
  json: ALL,
  docx: WITH_CHANGES,
}

export const canExport = (format: ExportFormat, copy: ExportCopy): boolean => COPIES_OF[format].includes(copy)

/** Whether a file holds the record of the work, and with it sources. What holds the text alone has nothing of them. */
export const tellsTheWork = (format: ExportFormat, copy: ExportCopy): boolean =>
  format === 'json' || copy === 'checking'
