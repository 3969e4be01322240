import type { ExportCopy, ExportFormat } from './vocabulary'

const TEXT: readonly ExportCopy[] = ['checked', 'clean']
const WITH_CHANGES: readonly ExportCopy[] = [...TEXT, 'tracked']
const ALL: readonly ExportCopy[] = [...WITH_CHANGES, 'checking']
/** Of what holds nothing but the work; the text that it stands on is that of the copy. */
const OF_RECORDS: readonly ExportCopy[] = [...TEXT, 'checking']

/** The copies that each format can express. */
export const COPIES_OF: Readonly<Record<ExportFormat, readonly ExportCopy[]>> = {
  text: TEXT,
  markdown: WITH_CHANGES,
  html: ALL,
  json: ALL,
  docx: ALL,
  pdf: ALL,
  csv: OF_RECORDS,
  'web-annotation': OF_RECORDS,
  claimreview: OF_RECORDS,
  nitf: TEXT,
  'newsml-g2': TEXT,
  ninjs: TEXT,
}

export const canExport = (format: ExportFormat, copy: ExportCopy): boolean => COPIES_OF[format].includes(copy)

/** Formats that hold the record of the work whatever the copy. */
const RECORDS: readonly ExportFormat[] = ['json', 'csv', 'web-annotation', 'claimreview']

/** Formats in which a version goes out as an item of a wire. */
export const isWire = (format: ExportFormat): boolean =>
  format === 'nitf' || format === 'newsml-g2' || format === 'ninjs'

/** Whether a file holds the record of the work, and with it sources. What holds the text alone has nothing of them. */
export const tellsTheWork = (format: ExportFormat, copy: ExportCopy): boolean =>
  RECORDS.includes(format) || copy === 'checking'
