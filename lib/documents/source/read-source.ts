import { type Limits, runApart } from '../apart/run-apart'
import type { ReadingOutcome, ReadingTask } from '../read/reader-thread'
import type { ReadSource, SourceInput } from './source-input'

export type { ReadSource, SourceInput } from './source-input'

/**
 * Reads a source of any known format in a thread of its own: .pdf with its pages, .docx, .html, .md, .txt, captions (.srt,
 * .vtt) and transcripts with names, told by their words or asked for. Throws `RefusedDocument` with a sentence for a person
 * when it is too large, broken, locked, empty, without text, or not what its name says; then nothing of it is kept.
 */
export async function readSource(input: SourceInput, limits?: Limits): Promise<ReadSource> {
  const task: ReadingTask = { source: input }
  const outcome = await runApart<ReadingOutcome>('sources', task, limits)
  if ('read' in outcome) return outcome.read
  throw new Error('The thread did something else.')
}
