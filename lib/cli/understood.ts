import type { z } from 'zod'
import { AppError } from '../core/app-error'

/** What was typed, as a use-case wants it. Throws `invalid`, naming each option that is wrong. */
export function understood<Schema extends z.ZodType>(schema: Schema, typed: Record<string, unknown>): z.output<Schema> {
  const parsed = schema.safeParse(typed)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}`)
  throw new AppError('invalid', `${wrong.join('; ')}.`)
}
