import { AppError } from '../core/app-error'

/**
 * The rows that are piped in, one JSON object a line, each with its id and with a string in every one of `fields`. A row
 * that is none is told of by its number, and nothing after it is read: what came out so far is whole.
 */
export function* rowsOf<Field extends string>(
  input: string,
  fields: readonly Field[],
): Generator<{ readonly id: unknown } & Readonly<Record<Field, string>>> {
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = parsed(line)
    if (!isRow(row, fields)) {
      const example = ['"id": "a"', ...fields.map((field) => `"${field}": "…"`)].join(', ')
      throw new AppError('invalid', `Line ${index + 1} is not a row like {${example}}.`)
    }
    yield { ...row, id: row.id }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const isRow = <Field extends string>(
  row: unknown,
  fields: readonly Field[],
): row is { readonly id?: unknown } & Record<Field, string> =>
  typeof row === 'object' &&
  row !== null &&
  fields.every((field) => field in row && typeof (row as Record<string, unknown>)[field] === 'string')
