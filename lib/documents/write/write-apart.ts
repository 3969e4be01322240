import { asJson } from '@/lib/breathe'
import { type Limits, runApart } from '../apart/run-apart'
import type { ExportInput } from './export-input'
import { refuseUnsupported } from './unsupported-export'
import type { WrittenDocument } from './write-document'
import type { WritingTask } from './writer-thread'

/**
 * Writes one version of an article as a file, in a thread of its own, so that nobody else waits for it. Throws
 * `UnsupportedExport` when the format cannot express the copy, and `RefusedDocument` when writing it meets a limit.
 */
export async function writeApart({ review, ...input }: ExportInput, limits?: Limits): Promise<WrittenDocument> {
  // Errors lose their class between threads.
  refuseUnsupported(input)
  const task: WritingTask = { ...input, record: review && (await asJson(review)) }
  return runApart<WrittenDocument>('exports', task, limits)
}
