import { type Begun, orRefused, type RefusedApart } from '../apart/in-thread'
import type { ExportInput } from './export-input'
import type { ReviewRecord } from './review-record'
import { type WrittenDocument, writeDocument } from './write-document'

/** What is sent to the thread: the record as JSON, because that crosses in no time and an object of that size does not. */
export interface WritingTask extends Omit<ExportInput, 'review'> {
  readonly record: string | undefined
}

/** The one function of the thread in which documents are written. Bundled by scripts/bundle-threads.ts. */
export default function write({
  begun,
  record,
  ...input
}: WritingTask & { readonly begun: Begun }): Promise<WrittenDocument | RefusedApart> {
  Atomics.store(begun, 0, 1)
  const review = record === undefined ? undefined : (JSON.parse(record) as ReviewRecord)
  return orRefused(() => writeDocument({ ...input, review }))
}
