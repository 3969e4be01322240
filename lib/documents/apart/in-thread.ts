import { type RefusalCode, RefusedDocument } from '../refused-document'

/** One number that both threads see: 1 as soon as the task has begun. */
export type Begun = Int32Array<SharedArrayBuffer>

/** A refusal is a value between threads: errors lose their class on the way. */
export interface RefusedApart {
  readonly refused: { readonly code: RefusalCode; readonly message: string }
}

/** The outcome of a task, or why it was refused. */
export async function orRefused<Outcome>(work: () => Outcome | Promise<Outcome>): Promise<Outcome | RefusedApart> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RefusedDocument) return { refused: { code: error.code, message: error.message } }
    throw error
  }
}
