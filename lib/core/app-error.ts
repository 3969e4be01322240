export const ERROR_CODES_OF_REPLIES = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'unsupported',
  'rate-limited',
  'busy',
] as const
export type AppErrorCode = (typeof ERROR_CODES_OF_REPLIES)[number]

/**
 * An outcome a person can do something about. `message` is a sentence for that person: what is wrong and what to do.
 * `extra` is sent along in the reply, such as `current` after a conflict or `errors` per field.
 */
export class AppError extends Error {
  constructor(
    readonly code: AppErrorCode,
    message: string,
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.name = 'AppError'
  }
}
