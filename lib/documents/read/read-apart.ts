import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import Tinypool from 'tinypool'
import { RefusedDocument } from '../refused-document'
import { MEMORY_LIMIT, WAIT_LIMIT } from './limits'
import type { PreparedArticle } from './prepare-article'
import type { ReadingOutcome, ReadingTask } from './reader-thread'

/** Documents that may wait for a thread. */
const MOST_WAITING = 20
/** At least one processor is left to those who do not import. */
const THREADS = Math.min(4, Math.max(1, availableParallelism() - 1))

const shared = globalThis as { stetReaders?: Tinypool }

/**
 * One pool for the process, over hot reloads too. One thread always stands ready: the pool starts none for what is
 * already waiting when the last has been ended.
 */
function readers(): Tinypool {
  shared.stetReaders ??= new Tinypool({
    filename: join(/* turbopackIgnore: true */ process.cwd(), 'generated/reader.mjs'),
    minThreads: 1,
    maxThreads: THREADS,
    idleTimeout: 60_000,
    maxQueue: MOST_WAITING,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
    execArgv: [],
  })
  return shared.stetReaders
}

/**
 * Prepares an article in a thread of its own, so that nobody else waits for it. Throws `RefusedDocument`, also when it
 * takes more time or memory than any one document may. `wait` is in milliseconds, from now.
 */
export async function readApart(task: ReadingTask, { wait = WAIT_LIMIT } = {}): Promise<PreparedArticle> {
  const outcome: ReadingOutcome = await readers()
    .run(task, { signal: AbortSignal.timeout(wait) })
    .catch((error: unknown) => {
      throw REFUSALS.find(({ when }) => when.test(nameOf(error)))?.refusal() ?? error
    })
  if ('refused' in outcome) throw new RefusedDocument(outcome.refused.code, outcome.refused.message)
  return outcome.prepared
}

const nameOf = (error: unknown) => (error instanceof Error ? `${(error as NodeJS.ErrnoException).code} ${error}` : '')

/** How the pool says that a limit was met. */
const REFUSALS: readonly { readonly when: RegExp; readonly refusal: () => RefusedDocument }[] = [
  {
    when: /ERR_WORKER_OUT_OF_MEMORY/,
    refusal: () =>
      new RefusedDocument(
        'too-large',
        'This document takes too much memory to read. Paste the words of the article instead.',
      ),
  },
  {
    when: /AbortError|task has been aborted/,
    refusal: () =>
      new RefusedDocument(
        'too-large',
        'This document takes too long to read. Try again in a minute, or paste the words of the article instead.',
      ),
  },
  {
    when: /queue is at limit/,
    refusal: () => new RefusedDocument('rate-limited', 'Too many documents are being read. Try again in a minute.'),
  },
]
