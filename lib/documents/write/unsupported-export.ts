/** A copy that a format cannot express. The message names the formats that can. */
export class UnsupportedExport extends Error {
  constructor(copy: string, format: string, able: readonly string[]) {
    super(`A ${copy} copy cannot be written as ${format}. Choose ${able.slice(0, -1).join(', ')} or ${able.at(-1)}.`)
    this.name = 'UnsupportedExport'
  }
}
