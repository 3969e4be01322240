import { canExport } from '../../core/review/export-formats'
import { EXPORT_FORMATS, type ExportCopy, type ExportFormat } from '../../core/review/vocabulary'

/** A copy that a format cannot express. The message names the formats that can. */
export class UnsupportedExport extends Error {
  constructor(copy: string, format: string, able: readonly string[]) {
    super(`A ${copy} copy cannot be written as ${format}. Choose ${able.slice(0, -1).join(', ')} or ${able.at(-1)}.`)
    this.name = 'UnsupportedExport'
  }
}

/** Throws `UnsupportedExport` when a format cannot express a copy. */
export function refuseUnsupported({
  format,
  copy,
}: {
  readonly format: ExportFormat
  readonly copy: ExportCopy
}): void {
  if (canExport(format, copy)) return
  throw new UnsupportedExport(
    copy,
    format,
    EXPORT_FORMATS.filter((other) => canExport(other, copy)),
  )
}
