import { canExport } from '@/lib/core/review/export-formats'
import { EXPORT_COPIES, EXPORT_FORMATS, type ExportCopy, type ExportFormat } from '@/lib/core/review/vocabulary'

/** What somebody exported last on this machine: format and copy. Never which protected sources were in it. */
export interface ExportChoice {
  readonly format: ExportFormat
  readonly copy: ExportCopy
}

const FIRST: ExportChoice = { format: 'docx', copy: 'checked' }

const keyOf = (personId: string) => `stet-export-${personId}`

/** What is stored may be older than the program, and a browser may keep nothing. */
export function rememberedExport(personId: string): ExportChoice {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(personId)) ?? '{}') as Partial<ExportChoice> | null
    const format = EXPORT_FORMATS.find((one) => one === kept?.format)
    const copy = EXPORT_COPIES.find((one) => one === kept?.copy)
    return format && copy && canExport(format, copy) ? { format, copy } : FIRST
  } catch {
    return FIRST
  }
}

export function rememberExport(personId: string, { format, copy }: ExportChoice): void {
  try {
    localStorage.setItem(keyOf(personId), JSON.stringify({ format, copy }))
  } catch {
    // A browser that keeps nothing asks again.
  }
}
