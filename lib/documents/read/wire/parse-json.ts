import { RefusedDocument } from '../../refused-document'

/** The object that a JSON file holds. Throws `RefusedDocument` with line and column when it is not JSON. */
export function parseJsonObject(source: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new RefusedDocument(
      'invalid',
      `This is not JSON${placeOf(error, source)}. Get the file again, whole, and choose that.`,
    )
  }
  if (!isObject(value)) throw new RefusedDocument('invalid', 'This JSON is a list or a single value, and no article.')
  return value
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The engine says at which character it stumbled. */
function placeOf(error: unknown, source: string): string {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  const before = source.slice(0, at === undefined ? source.length : Number(at))
  const line = before.split('\n').length
  return `: line ${line}, column ${before.length - before.lastIndexOf('\n')}`
}
