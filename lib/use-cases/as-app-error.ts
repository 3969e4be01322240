import { AppError } from '../core/app-error'
import { RefusedDocument } from '../documents/refused-document'

/** A refusal to read a document, as an error for the person who sent it; anything else as it is. */
export const asAppError = (error: unknown): unknown =>
  error instanceof RefusedDocument ? new AppError(error.code, error.message) : error
