import type { ExportCopy, ExportFormat } from '@/lib/core/review/vocabulary'

interface Words {
  readonly label: string
  readonly meaning: string
}

/** In the order of the dialog, with what each is good for. */
export const FORMATS: Readonly<Record<ExportFormat, Words>> = {
  docx: {
    label: 'Word',
    meaning: 'For Word, LibreOffice and Google Docs. What came as a Word file leaves as that file.',
  },
  html: { label: 'HTML', meaning: 'A page to read in a browser and to print.' },
  pdf: { label: 'PDF', meaning: 'For print and for the file: the checking copy is a report with a cover.' },
  markdown: { label: 'Markdown', meaning: 'Plain text with signs for headings, links and changes.' },
  text: { label: 'Plain text', meaning: 'The words and nothing else.' },
  json: { label: 'JSON', meaning: 'All of it for other programs: text, marks, sources and evidence.' },
  nitf: {
    label: 'NITF',
    meaning: 'For systems that take wires: the item under its id, with a higher version and the change notice.',
  },
  'newsml-g2': {
    label: 'NewsML-G2',
    meaning: 'For systems that take wires: the item under its id, with a higher version and the change notice.',
  },
  ninjs: {
    label: 'ninjs',
    meaning: 'For systems that take wires as JSON: the item under its id, with a higher version and the change notice.',
  },
  csv: { label: 'CSV', meaning: 'A table of sentences, claims, quotes and errors for a spreadsheet.' },
  'web-annotation': {
    label: 'Web Annotation',
    meaning: 'Marks, comments and evidence for other programs, as the W3C has it.',
  },
  claimreview: { label: 'ClaimReview', meaning: 'Claims with their verdicts, for the page that you publish.' },
}

export const COPIES: Readonly<Record<ExportCopy, Words>> = {
  checked: { label: 'Checked', meaning: 'with the accepted corrections made' },
  clean: { label: 'Clean', meaning: 'the version as it is, without corrections' },
  tracked: { label: 'Tracked', meaning: 'with insertions and deletions shown' },
  checking: {
    label: 'Checking',
    meaning: 'all the work: statuses, marks, quotes compared, sources, comments and corrections',
  },
}

export const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[]
