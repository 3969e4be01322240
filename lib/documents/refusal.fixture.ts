import { RefusedDocument } from './refused-document'

/** What somebody is told when a document is refused, as `code: message`; `taken` when it is not, and any other error as it is. */
export const refusalIn = (taking: Promise<unknown>): Promise<unknown> =>
  taking.then(
    () => 'taken',
    (error: unknown) => (error instanceof RefusedDocument ? `${error.code}: ${error.message}` : error),
  )
