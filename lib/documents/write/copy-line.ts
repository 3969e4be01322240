import type { ExportCopy } from '../../core/review/vocabulary'
import { dayOf } from './about-change'
import type { ExportInput } from './export-input'

const COPIES: Readonly<Record<ExportCopy, string>> = {
  clean: 'as it stands',
  checked: 'with the accepted corrections',
  tracked: 'with its corrections shown',
  checking: 'with all the work on it',
}

type Told = Pick<ExportInput, 'copy' | 'article' | 'textOfVersion' | 'generatedAt' | 'anewBecause'>

/** Which copy of which version a file is, and when it was made: `Version 2, as it stands · 4 May 2031, 12:00 UTC`. */
export function copyLine({ copy, article, textOfVersion, generatedAt, anewBecause }: Told): string {
  const isOfAnother = article && textOfVersion !== undefined && textOfVersion !== article.version
  const what = isOfAnother ? `shown as corrections to version ${textOfVersion}` : COPIES[copy]
  const version = article ? `Version ${article.version}, ${what}` : what
  const made = anewBecause ? `${version} · A new file, because ${anewBecause}` : version
  return `${made} · ${dayOf(generatedAt)}, ${new Date(generatedAt).toISOString().slice(11, 16)} UTC · Stet`
}
